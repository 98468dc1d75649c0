-- Everything an order is found by, as words of one kind each (`offer:…`, `name:OKAFOR`, `item:CONFIRMED`): one index serves them all.
alter table orders add column terms text[] not null default '{}';
-- The days on which it travels, apart from one another: there on the 1st and back on the 20th is no travel on the 10th.
alter table orders add column travel_on datemultirange not null default '{}';
-- From when somebody must look at it; absent when nothing is in its way.
alter table orders add column attention_at timestamptz;

create index orders_by_term on orders using gin (terms);
create index orders_by_travel on orders using gist (travel_on);
create index orders_by_attention on orders (attention_at) where attention_at is not null;
create index orders_by_creation on orders (created_at);
create index orders_by_status on orders (status, order_id desc);
create index idempotency_by_key on idempotency (key);

-- What was asked and not done, and why. Append-only, like the history, but outside its chain: an order need not exist.
create table refused_attempt (
  attempt_id uuid primary key,
  at timestamptz not null,
  actor jsonb not null,
  order_id uuid,
  operation text not null,
  commands text[] not null,
  code text not null,
  subject text,
  detail text,
  correlation_id text
);

create index refused_attempt_by_order on refused_attempt (order_id, attempt_id desc) where order_id is not null;

create trigger refused_attempt_append_only before update or delete on refused_attempt
  for each row execute function refuse_rewrite();

create trigger refused_attempt_never_emptied before truncate on refused_attempt
  for each statement execute function refuse_rewrite();
