create table seller (
  seller_id text primary key,
  name text not null,
  created_at timestamptz not null
);

create table api_key (
  key_id text primary key,
  secret_hash text not null,
  role text not null check (role in ('agency', 'gds_bridge', 'admin')),
  seller_id text references seller (seller_id),
  name text not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  check ((role = 'agency') = (seller_id is not null))
);

-- What airlines are ready to sell. An offer without a seller may be accepted by any.
create table offer (
  seller_id text not null default '',
  owner_code text not null,
  response_id text not null,
  offer_id text not null,
  version integer not null,
  hash text not null,
  content jsonb not null,
  expires_at timestamptz,
  used_by_order_id uuid,
  stored_at timestamptz not null,
  primary key (offer_id, owner_code, response_id, seller_id)
);

create index offer_by_response on offer (response_id, owner_code) where response_id <> '';

-- `state` is what the order's events replay to; the columns beside it are copies for finding and guarding.
create table orders (
  order_id uuid primary key,
  order_number text not null unique,
  record_locator text not null,
  owner_code text not null,
  seller_id text not null,
  version integer not null check (version > 0),
  status text not null check (status in ('OFFERED', 'PAID', 'EXPIRED', 'CANCELLED', 'FULFILLED', 'COMPLETED')),
  payment_due_at timestamptz not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  last_sequence integer not null,
  last_hash text not null,
  state jsonb not null
);

create index orders_by_seller on orders (seller_id, order_id desc);
create index orders_due on orders (payment_due_at, order_id) where status = 'OFFERED';

-- Append-only; each row carries the hash of the one before, so that a changed or missing row shows.
create table order_event (
  order_id uuid not null references orders (order_id) deferrable initially deferred,
  sequence integer not null check (sequence > 0),
  version integer not null,
  type text not null,
  at timestamptz not null,
  actor jsonb not null,
  status_from text not null,
  status_to text not null,
  event jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (order_id, sequence)
);

-- Every name of an order. Other systems reuse theirs, so the day of issue belongs to the key; ours is unique.
create table locator (
  system text not null,
  locator text not null,
  issued_on date not null,
  order_id uuid not null references orders (order_id) deferrable initially deferred,
  own boolean not null,
  primary key (locator, system, issued_on, order_id)
);

create unique index locator_own_unique on locator (locator) where own;
create index locator_by_order on locator (order_id);

create table payment (
  payment_id uuid primary key,
  order_id uuid not null references orders (order_id) deferrable initially deferred,
  status text not null check (status in ('PENDING', 'SUCCESSFUL', 'FAILED')),
  amount numeric not null check (amount > 0),
  currency text not null,
  requested_at timestamptz not null
);

create index payment_by_order on payment (order_id);
create index payment_pending on payment (requested_at) where status = 'PENDING';

-- The messages orders came from, card data removed before they are kept.
create table order_evidence (
  order_id uuid not null references orders (order_id) deferrable initially deferred,
  version integer not null,
  message text not null,
  content_type text not null,
  body text not null,
  received_at timestamptz not null,
  primary key (order_id, version)
);

-- One row for each answered request key. No body yet means: committed, its payment still on its way.
create table idempotency (
  scope text not null,
  key text not null,
  fingerprint text not null,
  order_id uuid not null,
  order_version integer not null,
  format text not null,
  status integer,
  content_type text,
  body text,
  -- What the answer must still say once the payment is settled: notices, and the payments asked for.
  unfinished jsonb,
  -- Wall-clock time, unlike all others: a sandbox whose clock is set back and forth must not forget answers.
  created_at timestamptz not null default now(),
  primary key (scope, key)
);

create index idempotency_by_age on idempotency (created_at);

create function refuse_rewrite() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name;
end
$$;

create trigger order_event_append_only before update or delete on order_event
  for each row execute function refuse_rewrite();

create trigger order_event_never_emptied before truncate on order_event
  for each statement execute function refuse_rewrite();

create table sandbox_clock (
  only_row boolean primary key default true check (only_row),
  offset_ms bigint not null,
  set_at timestamptz not null
);
