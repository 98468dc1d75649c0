-- Fulfilled orders by when they were. Instants in the state are written so that text order is time order.
create index orders_fulfilled on orders ((state #>> '{dates,fulfilledAt}'), order_id) where status = 'FULFILLED';
