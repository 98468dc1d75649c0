-- Units of to_currency for one of from_currency, as the decimal text it was published as. Payments keep the rate they were converted at.
create table exchange_rate (
  from_currency text not null,
  to_currency text not null,
  at timestamptz not null,
  rate text not null check (rate ~ '^[0-9]{1,12}(\.[0-9]{1,15})?$' and rate ~ '[1-9]'),
  source text not null,
  loaded_at timestamptz not null,
  primary key (from_currency, to_currency, at),
  check (from_currency <> to_currency)
);
