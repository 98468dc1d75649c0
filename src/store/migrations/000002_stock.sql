-- Orders of the first schema lack what later ones are made of, and there was no release that had it.
do $$
begin
  if exists (select from orders) then
    raise exception 'this database holds orders of a development version; start with an empty database or data folder';
  end if;
end
$$;

-- What is flown regularly, as it was loaded. Of schedules of one number that hold on the same day the one that began last counts.
create table schedule (
  carrier text not null,
  flight_number text not null,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  -- 1 is Monday, as in ISO 8601.
  days integer[] not null check (days <@ array[1, 2, 3, 4, 5, 6, 7]),
  content jsonb not null,
  loaded_at timestamptz not null,
  primary key (carrier, flight_number, valid_from)
);

-- One departure; made from its schedule when it is first asked for.
create table flight (
  flight_id text primary key,
  carrier text not null,
  flight_number text not null,
  departs_on date not null,
  origin text not null,
  destination text not null,
  departs_at timestamptz not null,
  status text not null check (status in ('OPEN', 'CLOSED', 'CANCELLED')),
  cabins jsonb not null,
  ancillaries jsonb not null,
  made_at timestamptz not null,
  unique (carrier, flight_number, departs_on)
);

-- `held` and `sold` are what the rows of stock_claim add up to. The last check is the last guard: nothing can be sold twice.
create table stock_pool (
  pool_id text primary key,
  flight_id text not null references flight (flight_id),
  kind text not null check (kind in ('CABIN', 'TIER', 'SEAT', 'ANCILLARY')),
  cabin_code text check ((kind in ('CABIN', 'TIER', 'SEAT')) = (cabin_code is not null)),
  tier text check ((kind = 'TIER') = (tier is not null)),
  seat_row text check ((kind = 'SEAT') = (seat_row is not null)),
  seat_column text check ((kind = 'SEAT') = (seat_column is not null)),
  characteristics text[],
  ancillary_code text check ((kind = 'ANCILLARY') = (ancillary_code is not null)),
  capacity integer not null check (capacity >= 0),
  overbooking integer not null default 0 check (overbooking >= 0),
  held integer not null default 0 check (held >= 0),
  sold integer not null default 0 check (sold >= 0),
  check (kind <> 'SEAT' or (capacity <= 1 and overbooking = 0)),
  constraint stock_pool_never_oversold check (held + sold <= capacity + overbooking)
) with (fillfactor = 70);

create index stock_pool_by_flight on stock_pool (flight_id);

-- The live claims of every order, as its state has them; a claim that is given back has no row.
create table stock_claim (
  order_id uuid not null references orders (order_id) deferrable initially deferred,
  claim_id text not null,
  pool_id text not null,
  quantity integer not null check (quantity > 0),
  status text not null check (status in ('HELD', 'SOLD')),
  primary key (order_id, claim_id)
);

create index stock_claim_by_pool on stock_claim (pool_id);

-- What was changed by hand, and why: a pool's limits, or (without a pool) the status of the flight.
create table stock_adjustment (
  adjustment_id bigint generated always as identity primary key,
  flight_id text not null references flight (flight_id),
  -- Of the request, so that one sent again changes nothing again.
  request_key text not null,
  pool_id text references stock_pool (pool_id),
  capacity_delta integer not null default 0,
  overbooking_delta integer not null default 0,
  status text check (status in ('OPEN', 'CLOSED', 'CANCELLED')),
  reason text not null check (reason <> ''),
  actor jsonb not null,
  at timestamptz not null,
  unique (flight_id, request_key),
  check ((pool_id is null) = (status is not null)),
  check (pool_id is null or capacity_delta <> 0 or overbooking_delta <> 0)
);

create index stock_adjustment_by_flight on stock_adjustment (flight_id, adjustment_id);

create trigger stock_adjustment_append_only before update or delete on stock_adjustment
  for each row execute function refuse_rewrite();

create trigger stock_adjustment_never_emptied before truncate on stock_adjustment
  for each statement execute function refuse_rewrite();
