-- Money on its way back to payers. The order's state says it all; the rows find what a crash left without an outcome.
create table refund (
  refund_id uuid primary key,
  order_id uuid not null references orders (order_id) deferrable initially deferred,
  payment_id uuid not null,
  status text not null check (status in ('PENDING', 'SUCCESSFUL', 'FAILED')),
  amount numeric not null check (amount > 0),
  currency text not null,
  requested_at timestamptz not null
);

create index refund_by_order on refund (order_id);
create index refund_pending on refund (requested_at) where status = 'PENDING';
