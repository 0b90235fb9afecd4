-- What a customer gave on top of the price; how much of it is the worker's, the articles say.
create table marketplace.tip (
  cooperative_id platform.id not null,
  id platform.id not null,
  order_id platform.id not null,
  member_id platform.id not null,
  method text not null check (method in ('cash-to-worker', 'cash-to-office', 'bank-transfer')),
  amount_rupiah bigint not null check (amount_rupiah > 0),
  worker_rupiah bigint not null check (worker_rupiah between 0 and amount_rupiah),
  bylaws_version platform.id not null,
  article text not null,
  received_on date not null,
  entry_id platform.id not null,
  recorded_at timestamptz not null,
  primary key (cooperative_id, id),
  unique (cooperative_id, entry_id),
  foreign key (cooperative_id, order_id) references marketplace.customer_order
);
create index tip_by_order on marketplace.tip (cooperative_id, order_id);
create index tip_by_member on marketplace.tip (cooperative_id, member_id, received_on);
select platform.isolate('marketplace.tip');
select platform.append_only('marketplace.tip');
