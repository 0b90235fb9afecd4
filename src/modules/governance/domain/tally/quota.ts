/** `floor(votes / (seats + 1)) + 1`, in whole votes: the fewest that more than `seats` candidates cannot all have (H. R. Droop, 1881). */
export function droopQuota(votes: bigint, seats: number): bigint {
  return votes / BigInt(seats + 1) + 1n;
}
