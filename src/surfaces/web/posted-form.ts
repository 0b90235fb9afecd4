/** The fields of a posted form; `null` where it is larger than this installation takes (`BODY_SIZE_LIMIT`). */
export async function postedForm(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 413) return null;
    throw error;
  }
}
