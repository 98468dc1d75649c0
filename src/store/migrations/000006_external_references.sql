-- Other systems' own names for orders: no two living orders of a seller have the same. One that has ended gives its name up to the next.
create table external_reference (
  seller_id text not null,
  system text not null,
  reference text not null,
  order_id uuid not null references orders (order_id) deferrable initially deferred,
  primary key (seller_id, system, reference)
);

create index external_reference_by_order on external_reference (order_id);
