// Generated from openapi/ generated/ndc/21.3/schema.json, do not edit.
// Source sha256: c1ea1aac4cef85d07f57fcb72ff73591a1916fd98a55cf69a1237abf8a628b8c
// Command: npm run generate

export interface paths {
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your orders
         * @description Newest first, in a stable order: what is created while you page does not shift the pages. What is asked for must all hold; a cursor belongs to the filter it came with.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Create an order from accepted offers
         * @description Paid at once when it carries payments, else held until `paymentDueAt`. An offer is accepted once, so no order is ever created twice from one.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order
         * @description Somebody else's order answers as one that does not exist.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change, pay, correct or give up an order */
        post: operations["changeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what a change would cost
         * @description Makes a quote; it takes the place of every open one. Nothing changes until it is accepted with `changeOrder`, and no stock is held for it.
         */
        post: operations["quoteOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Divide passengers out of an order
         * @description The named passengers leave for an order of their own with what is theirs: items, stock, and what was paid for it. Both orders together cost exactly what was. `ETag` is the version of the order that was divided, `Location` the new one.
         */
        post: operations["splitOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put another order into this one
         * @description Two orders of one seller, airline, currency and state become one: passengers, items, money, stock and locators of the other join this one. The other stays readable and says where everything went.
         */
        post: operations["mergeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an order in somebody's words
         * @description Every view is a projection of the one order. Agencies see `agency`, `retail`, `customer` and `finance` of their own orders; `support` and `compliance` are for staff.
         */
        get: operations["getOrderView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether passengers may be checked in
         * @description Only of a paid order, and of it not those who are suspended or have no name. Anything else is refused with 409 `check_in_not_allowed`, and the reason.
         */
        get: operations["getCheckIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask what is due in a currency
         * @description At the newest rate that was loaded, rounded as that currency is paid. A payment of exactly that amount is accepted as long as no newer rate is loaded.
         */
        get: operations["getAmountDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened to an order
         * @description Every event since its birth, each hashed over the one before.
         */
        get: operations["getOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what every version changed
         * @description One entry for each committed change: what it did to items, passengers, payments, refunds and quotes. Of passengers only the names of what changed are told.
         */
        get: operations["getOrderRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the story of an order
         * @description What happened, what was refused and which messages were kept, by time, in plain words. Of refusals the newest 200.
         */
        get: operations["getOrderTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{orderId}/refused-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was refused for an order
         * @description The newest 200 attempts to change it that a rule said no to, the newest first. Attempts to make an order that were refused belong to none.
         */
        get: operations["getRefusedAttempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find orders by anything that names them
         * @description Order id or number, record locator, another system's locator, external reference, offer, payment, refund or quote id, passenger name, a party's id or name, or the idempotency key of a request. The newest first, 20 at most.
         */
        get: operations["searchOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pnr/{locator}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the order of a PNR
         * @description Finds by the order's own locator or any other system's. Locators are reused: name the system and the day where you can.
         */
        get: operations["resolveLocator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an offer */
        get: operations["getOffer"];
        /**
         * Keep an offer
         * @description Replaces an earlier version. Sellers may do this only in a sandbox. `ownerCode` and `responseId` may stand in the query, and must then agree with the body.
         */
        put: operations["putOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the exchange rates in use
         * @description The newest of each pair of currencies that holds already.
         */
        get: operations["listRates"];
        /**
         * Load exchange rates
         * @description Adds rates. One of the same pair and moment replaces the one before; payments already asked for keep the rate they were converted at.
         */
        put: operations["putRates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Load what is flown regularly
         * @description From then on the stock of these flights is counted here. A schedule of the same carrier, number and first day is replaced; of schedules that hold on the same day the one that began last counts. Departures that somebody asked for before stay as they are: adjust those. All are stored or none.
         */
        put: operations["putSchedules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flights/{flightId}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a flight still has
         * @description Per cabin, price tier and limited extra: how many there are, and how many are free now.
         */
        get: operations["getFlightAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flights/{flightId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the seats of a flight */
        get: operations["getFlightSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flights/{flightId}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the limits of a pool or the status of a flight
         * @description Each is kept with who did it and why. A pool never gets less than what is held and sold of it.
         */
        post: operations["adjustFlight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the clock */
        get: operations["getSandboxClock"];
        /**
         * Set the clock
         * @description To a moment, by a stretch of time, or back to the wall clock. Time goes on from there, for everybody who uses this sandbox, and what is due by then is done at once.
         */
        put: operations["putSandboxClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the process answer?
         * @description Says nothing about the database.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can it take requests?
         * @description The database answers and the process is not shutting down.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A record locator; its length depends on the system.
         * @example QRT4PN
         */
        Locator: string;
        /**
         * @description An id that another system or the seller gave.
         * @example ID-1
         */
        Id: string;
        /**
         * @description OFFERED: held, not yet paid. PAID: payment covers the total. EXPIRED: the time to pay passed, or it was given up. CANCELLED: every item of a paid order was cancelled. FULFILLED: everything was delivered. COMPLETED: settled.
         * @example OFFERED
         * @enum {string}
         */
        HeaderStatus: "OFFERED" | "PAID" | "EXPIRED" | "CANCELLED" | "FULFILLED" | "COMPLETED";
        /**
         * Format: date
         * @description A calendar day.
         * @example 2025-03-10
         */
        Date: string;
        /**
         * Format: date-time
         * @description A moment in UTC.
         * @example 2025-03-10T08:30:00.000Z
         */
        Instant: string;
        /**
         * @description Designator of the airline that owns the offer or order.
         * @example XO
         */
        OwnerCode: string;
        /**
         * @description ISO 4217 code.
         * @example EUR
         */
        Currency: string;
        /**
         * @description A decimal number as text, such as `120.00` or `75267`; never a JSON number.
         * @example 120.00
         */
        Amount: string;
        /**
         * @description An exact amount.
         * @example {
         *       "amount": "120.00",
         *       "currency": "EUR"
         *     }
         */
        Money: {
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
        };
        /**
         * @description The head of an order, for lists.
         * @example {
         *       "orderId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10",
         *       "orderNumber": "XO-KC7M4Q-20250310",
         *       "recordLocator": "KC7M4Q",
         *       "ownerCode": "XO",
         *       "sellerId": "AGENCY-1",
         *       "version": 1,
         *       "status": "PAID",
         *       "currency": "EUR",
         *       "total": {
         *         "amount": "120.00",
         *         "currency": "EUR"
         *       },
         *       "paid": {
         *         "amount": "120.00",
         *         "currency": "EUR"
         *       },
         *       "due": {
         *         "amount": "0.00",
         *         "currency": "EUR"
         *       },
         *       "paymentDueAt": "2025-03-10T08:40:00.000Z",
         *       "createdAt": "2025-03-10T08:30:00.000Z",
         *       "changedAt": "2025-03-10T08:30:00.000Z"
         *     }
         */
        OrderSummary: {
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /**
             * @description Short enough to read out; unique.
             * @example XO-KC7M4Q-20250310
             */
            orderNumber: string;
            /**
             * @description The six-character PNR locator of this order.
             * @example KC7M4Q
             */
            recordLocator: string;
            ownerCode: components["schemas"]["OwnerCode"];
            /** @description The agency that placed the order. */
            sellerId: components["schemas"]["Id"];
            /**
             * @description Rises by one with every change.
             * @example 1
             */
            version: number;
            status: components["schemas"]["HeaderStatus"];
            currency: components["schemas"]["Currency"];
            /** @description What the live items cost. */
            total: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            /** @description What is still to be paid. */
            due: components["schemas"]["Money"];
            /** @description The moment an unpaid order lapses. */
            paymentDueAt: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            changedAt: components["schemas"]["Instant"];
            /**
             * @description Why the order ended.
             * @enum {string}
             */
            closedBecause?: "time_limit" | "abandoned" | "cancelled" | "merged";
        };
        OrderList: {
            /** @description Newest first. */
            orders: components["schemas"]["OrderSummary"][];
            /**
             * @description Send it as `cursor` for the next page; absent on the last.
             * @example eyJhZnRlciI6Mn0
             */
            nextCursor?: string;
        };
        Fault: {
            /** @description Which rule is broken; of the contract, such as `required` or `pattern`, or of the business, as in `Problem.code`. */
            code: string;
            detail: string;
            /** @enum {string} */
            in: "body" | "query" | "header" | "path";
            /** @description JSON Pointer into the body. */
            pointer?: string;
            /** @description Name of the parameter or header. */
            parameter?: string;
            /** @description What to do next. */
            remediation?: string;
        };
        /**
         * @description Something that can be asked of an order.
         * @enum {string}
         */
        Action: "PayOrder" | "UpdatePassengers" | "CancelOrder" | "ChangeItems" | "MakeQuote" | "AcceptQuote" | "SuspendItems" | "ResumeItems" | "ExtendHold" | "SplitOrder" | "MergeOrder" | "NamePassengers" | "ReduceGroup" | "DeliverServices" | "FileCase" | "ResolveCase" | "CompleteOrder" | "ArchiveOrder" | "CheckIn";
        /**
         * @description The carrier or organisation whose locator it is, such as `1A`, `1G` or an airline's designator.
         * @example 1A
         */
        SystemCode: string;
        /**
         * @example {
         *       "orderId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10",
         *       "orderNumber": "XO-KC7M4Q-20250310",
         *       "ownerCode": "XO",
         *       "recordLocator": "KC7M4Q",
         *       "system": "1A",
         *       "locator": "QRT4PN",
         *       "issuedOn": "2025-03-10",
         *       "status": "PAID"
         *     }
         */
        LocatorMatch: {
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /** @example XO-KC7M4Q-20250310 */
            orderNumber: string;
            ownerCode: components["schemas"]["OwnerCode"];
            /** @example KC7M4Q */
            recordLocator: string;
            system: components["schemas"]["SystemCode"];
            locator: components["schemas"]["Locator"];
            issuedOn: components["schemas"]["Date"];
            status: components["schemas"]["HeaderStatus"];
        };
        /**
         * @description A refused or failed request (RFC 9457).
         * @example {
         *       "type": "urn:problem:ndc-order-gateway:order_not_found",
         *       "title": "no such order",
         *       "status": 404,
         *       "code": "order_not_found",
         *       "stage": "intake",
         *       "remediation": "check the order id, owner and booking reference",
         *       "certainty": "nothing_happened",
         *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
         *     }
         */
        Problem: {
            /**
             * Format: uri
             * @description `urn:problem:ndc-order-gateway:` and the code.
             */
            type: string;
            /** @description What happened, the same words for the same code. */
            title: string;
            status: number;
            /** @description What happened in this case, to which id. Never personal or card data. */
            detail?: string;
            /** Format: uri-reference */
            instance?: string;
            /**
             * @description The rule that said no. Read an unknown code by its status.
             *
             *     The request itself: `request_invalid`, `json_malformed`, `not_authenticated`, `not_allowed`, `route_not_found`,
             *     `method_not_allowed`, `content_too_large`, `media_type_unsupported`, `cursor_invalid`, `idempotency_key_reused`,
             *     `request_in_flight`, `message_unreadable`, `no_offers`. The gateway: `internal_error`, `temporarily_unavailable`, `not_ready`.
             *
             *     What was selected: `no_offer_selected`, `offer_selected_twice`, `item_action_impossible`, `offer_not_found`, `offer_expired`, `offer_already_used`, `offer_item_not_found`,
             *     `mandatory_item_missing`, `segment_not_in_item`, `currency_mixed`, `price_out_of_range`,
             *     `price_higher_than_stated`. For whom: `no_passenger`, `duplicate_passenger`,
             *     `contact_not_found`, `infant_without_adult`, `passenger_not_found`, `passenger_selection_mismatch`, `passenger_unknown`,
             *     `surname_mismatch`. Which order and its state: `order_not_found`, `booking_reference_ambiguous`, `version_stale`,
             *     `order_expired`, `order_cancelled`, `order_already_paid`, `order_not_due`, `nothing_to_change`, `name_change_needs_quote`,
             *     `passenger_type_needs_quote`, `cancel_needs_refund`.
             *     Payment: `payment_pending`, `payment_method_unsupported`, `payment_split_unsupported`, `payment_currency_mismatch`, `payment_amount_mismatch`,
             *     `payment_declined`, `payment_unknown`.
             *
             *     Holds, stock, changes, quotes, parties, splits, groups, delivery and cases:
             *     `command_not_allowed`, `staff_only`, `role_not_allowed`, `price_guarantee_expired`, `reprice_unavailable`, `hold_not_extendable`,
             *     `stock_not_available`, `seat_not_available`, `seat_unknown`, `flight_unknown`, `flight_closed`, `capacity_taken`, `item_unknown`, `item_not_live`,
             *     `item_suspended`, `item_not_suspended`, `item_replaced_by_nothing`, `dependency_missing`, `dependency_cycle`,
             *     `bundle_incomplete`, `change_needs_quote`, `change_not_permitted`, `quote_unknown`, `quote_superseded`, `quote_expired`,
             *     `quote_used`, `quote_outdated`, `quote_pending`, `refund_pending`, `external_reference_taken`, `party_incomplete`,
             *     `party_twice`, `date_order_impossible`, `split_needs_both`, `split_parts_infant`, `split_indivisible`, `merge_with_itself`,
             *     `merge_mismatch`, `group_only`, `group_size_mismatch`, `naming_closed`, `name_known`, `unnamed_passengers`, `rate_unknown`,
             *     `service_unknown`, `service_over`, `delivery_outcome_impossible`, `delivery_out_of_order`, `check_in_not_allowed`,
             *     `case_unknown`, `case_closed`, `case_window_closed`, `not_settled`, `already_archived`.
             */
            code: string;
            /**
             * @description How far the request got: is it readable, is it on sale, may these passengers have it, may this account and payment, does the order's state allow it.
             * @enum {string}
             */
            stage?: "intake" | "commercial" | "eligibility" | "account" | "feasibility";
            /** @description JSON Pointer of the first fault in the body. */
            pointer?: string;
            /** @description What to do next. */
            remediation?: string;
            /**
             * @description Whether the request took effect. After `outcome_unknown`, repeat it with the same `Idempotency-Key`: it is never done twice.
             * @enum {string}
             */
            certainty: "nothing_happened" | "outcome_unknown" | "done";
            correlationId: string;
            /** @description Every fault of this stage; later stages are asked once it has none. */
            errors?: components["schemas"]["Fault"][];
            /** @description What can be done with the order instead. */
            possibleActions?: components["schemas"]["Action"][];
            /** @description The orders a locator may mean. */
            candidates?: components["schemas"]["LocatorMatch"][];
        };
        Seat: {
            /** @example 12 */
            row: string;
            /** @example A */
            column: string;
        };
        SelectedItem: {
            offerItemId: components["schemas"]["Id"];
            /**
             * @description What is asked for it; `ADD` unless you say otherwise. `NO_CHANGE` marks the part of a bundle that is carried along. What is done with items an order already has is a change of that order.
             * @example ADD
             * @enum {string}
             */
            action?: "ADD" | "MODIFY" | "REMOVE" | "SUSPEND" | "RESUME" | "REPLACE" | "NO_CHANGE";
            passengerIds: components["schemas"]["Id"][];
            quantity?: number;
            segmentIds?: components["schemas"]["Id"][];
            seat?: components["schemas"]["Seat"];
        };
        OfferSelection: {
            offerId: components["schemas"]["Id"];
            ownerCode: components["schemas"]["OwnerCode"];
            /** @description The shopping response the offer came in, where its owner numbers offers per response (NDC 17.2). */
            responseId?: components["schemas"]["Id"];
            /** @description What you believe the selection costs. The order never costs more than that. */
            statedTotal?: components["schemas"]["Money"];
            items: components["schemas"]["SelectedItem"][];
        };
        /** @example NAME */
        Name: string;
        /**
         * @description X is unspecified, U undisclosed.
         * @example F
         * @enum {string}
         */
        Gender: "F" | "M" | "X" | "U";
        /**
         * @description ISO 3166-1 code.
         * @example ES
         */
        Country: string;
        IdentityDocument: {
            /**
             * @description As printed.
             * @example X0000000
             */
            number: string;
            /**
             * @description Your own word, such as PT for a passport.
             * @example PT
             */
            type: string;
            issuingCountry?: components["schemas"]["Country"];
            citizenship?: components["schemas"]["Country"];
            residence?: components["schemas"]["Country"];
            issuedOn?: components["schemas"]["Date"];
            expiresOn?: components["schemas"]["Date"];
            bornOn?: components["schemas"]["Date"];
            gender?: components["schemas"]["Gender"];
            surname?: components["schemas"]["Name"];
            givenNames?: components["schemas"]["Name"][];
        };
        LoyaltyAccount: {
            carrier?: components["schemas"]["Name"];
            program?: components["schemas"]["Name"];
            /** @example 1234567 */
            accountNumber: string;
        };
        /** @example text */
        Words: string;
        Passenger: {
            /** @description Your own key for this person, unique within the order. */
            passengerId: components["schemas"]["Id"];
            /**
             * @description Passenger type code, such as ADT, CHD or INF.
             * @example ADT
             */
            type: string;
            surname?: components["schemas"]["Name"];
            givenNames?: components["schemas"]["Name"][];
            middleNames?: components["schemas"]["Name"][];
            title?: components["schemas"]["Name"];
            suffix?: components["schemas"]["Name"];
            bornOn?: components["schemas"]["Date"];
            gender?: components["schemas"]["Gender"];
            citizenship?: components["schemas"]["Country"];
            residence?: components["schemas"]["Country"];
            /** @description For an infant, the passenger who holds it. */
            heldBy?: components["schemas"]["Id"];
            documents?: components["schemas"]["IdentityDocument"][];
            loyalty?: components["schemas"]["LoyaltyAccount"][];
            contactIds?: components["schemas"]["Id"][];
            remarks?: components["schemas"]["Words"][];
        };
        Email: {
            /** @example elena@example.com */
            address: string;
            label?: components["schemas"]["Name"];
        };
        Phone: {
            /** @example 5550100 */
            number: string;
            /** @example 58 */
            countryDialingCode?: string;
            /** @example 212 */
            areaCode?: string;
            /** @example 1 */
            extension?: string;
            label?: components["schemas"]["Name"];
        };
        PostalAddress: {
            label?: components["schemas"]["Name"];
            street?: components["schemas"]["Words"][];
            city?: components["schemas"]["Name"];
            /** @example 1010 */
            postalCode?: string;
            subdivision?: components["schemas"]["Name"];
            country?: components["schemas"]["Country"];
        };
        Contact: {
            /** @description Your own key for this contact, unique within the order; passengers refer to it. */
            contactId: components["schemas"]["Id"];
            purpose?: components["schemas"]["Name"];
            /** @description The person's name, where it is not a passenger. */
            surname?: components["schemas"]["Name"];
            givenNames?: components["schemas"]["Name"][];
            emails?: components["schemas"]["Email"][];
            phones?: components["schemas"]["Phone"][];
            addresses?: components["schemas"]["PostalAddress"][];
        };
        /**
         * @description How the payer means to pay. Which members go with which `kind`:
         *
         *     | kind | members |
         *     | --- | --- |
         *     | CARD | `number`, `expires`, `securityCode`, `holder`, `brand` |
         *     | CASH | none |
         *     | SETTLEMENT_PLAN | `plan`, `agencyNumber` |
         *     | REDIRECT | `returnUrl`, `brand` |
         *     | OTHER | `name` |
         *
         *     A card number is swapped for a vault token before anything is stored or logged, and never shown again.
         * @example {
         *       "kind": "CASH"
         *     }
         */
        PaymentMethod: {
            /** @enum {string} */
            kind: "CARD" | "CASH" | "SETTLEMENT_PLAN" | "REDIRECT" | "OTHER";
            /** @description CARD. The card number, digits only. */
            number?: string;
            /** @description CARD. Month and year as `MMYY`. */
            expires?: string;
            /** @description CARD. Used once and never stored. */
            securityCode?: string;
            /** @description CARD. The name on the card. */
            holder?: components["schemas"]["Name"];
            /** @description CARD or REDIRECT. Such as VI, MC or AX. */
            brand?: components["schemas"]["Name"];
            /** @description SETTLEMENT_PLAN. Such as BSP. */
            plan?: components["schemas"]["Name"];
            /** @description SETTLEMENT_PLAN. The agency's number in the plan. */
            agencyNumber?: string;
            /**
             * Format: uri
             * @description REDIRECT. Where the payer comes back to.
             */
            returnUrl?: string;
            /** @description OTHER. What it is called. */
            name?: components["schemas"]["Name"];
        } & (unknown & unknown & unknown);
        PaymentRequest: {
            /** @description What to pay; it has to be what is due. In another currency than the order's it has to be what `getAmountDue` answers. */
            amount: components["schemas"]["Money"];
            method: components["schemas"]["PaymentMethod"];
            payerName?: components["schemas"]["Name"];
        };
        SuppliedLocator: {
            system: components["schemas"]["SystemCode"];
            locator: components["schemas"]["Locator"];
            /**
             * @default carrier
             * @enum {string}
             */
            kind: "carrier" | "organisation";
            /** @description The day it was issued; today when absent. Locators are reused, so the day belongs to them. */
            issuedOn?: components["schemas"]["Date"];
        };
        /** @description Where the order comes from; the name of the key's holder unless you say otherwise. */
        SourceSystem: {
            /**
             * @description The system that sends it, in its own words.
             * @example web shop
             */
            system: string;
        };
        /** @description What another system calls this order, or what it belongs to there. */
        ExternalReference: {
            /**
             * @description The system whose reference it is.
             * @example CRM
             */
            system: string;
            /** @example Q-100234 */
            reference: string;
            /**
             * @description What it is there, such as `ORDER`, `QUOTE` or `CASE`. One of kind `ORDER`, or of no kind, is that system's own name for this order: no other living order of the same seller may have it.
             * @example ORDER
             */
            kind?: string;
        };
        /** @description Who somebody is to the order: an id another system knows, and what it was called and where it lived when the order was made. One party in several roles is listed once for each; no role is taken from another. */
        Party: {
            /** @enum {string} */
            role: "CUSTOMER" | "BUYER" | "PAYER" | "BILL_TO" | "CONTACT";
            partyId?: components["schemas"]["Id"];
            /** @description The account used in this role. */
            accountId?: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            /** @example elena@example.com */
            email?: string;
            /** @example +58 212 5550100 */
            phone?: string;
            address?: components["schemas"]["PostalAddress"];
        };
        /** @description What the source says of its own dates; none of them is ever used for another. */
        RequestedDates: {
            /** @description When the customer committed. */
            submittedAt?: components["schemas"]["Instant"];
            /** @description From when on the customer wants it. */
            requestedStartOn?: components["schemas"]["Date"];
            /** @description Until when the customer wants it done. */
            requestedCompletionOn?: components["schemas"]["Date"];
        };
        /** @description Makes the order a group: each passenger but infants on a lap is a place, which may get its name later. Sellers may agree to less time, fewer free places or a higher deposit than the airline gives, not to more. */
        GroupTerms: {
            name: components["schemas"]["Name"];
            /** @description When all places must have their names; three days before the first departure when absent. */
            namingDueAt?: components["schemas"]["Instant"];
            /** @description What is paid first; the rest is due at `balanceDueAt`. It is kept if the rest does not come in time. */
            deposit?: components["schemas"]["Money"];
            /** @description When the rest is due once the deposit is paid; the naming limit when absent. */
            balanceDueAt?: components["schemas"]["Instant"];
            /**
             * @description Places that may be given back without penalty; 10 percent of the group when absent.
             * @example 1
             */
            freeReduction?: number;
        };
        /**
         * @description Accepts offers for passengers; paid at once when it carries payments, else held until the time to pay has passed.
         * @example {
         *       "selections": [
         *         {
         *           "offerId": "OFFER-1",
         *           "ownerCode": "XO",
         *           "statedTotal": {
         *             "amount": "120.00",
         *             "currency": "EUR"
         *           },
         *           "items": [
         *             {
         *               "offerItemId": "OFFER-1-ITEM-1",
         *               "passengerIds": [
         *                 "PAX1"
         *               ]
         *             }
         *           ]
         *         }
         *       ],
         *       "passengers": [
         *         {
         *           "passengerId": "PAX1",
         *           "type": "ADT",
         *           "surname": "ROJAS",
         *           "givenNames": [
         *             "ELENA"
         *           ],
         *           "bornOn": "1988-04-12",
         *           "contactIds": [
         *             "CTC1"
         *           ]
         *         }
         *       ],
         *       "contacts": [
         *         {
         *           "contactId": "CTC1",
         *           "emails": [
         *             {
         *               "address": "elena@example.com"
         *             }
         *           ]
         *         }
         *       ],
         *       "payments": [
         *         {
         *           "amount": {
         *             "amount": "120.00",
         *             "currency": "EUR"
         *           },
         *           "method": {
         *             "kind": "CASH"
         *           }
         *         }
         *       ]
         *     }
         */
        CreateOrder: {
            selections: components["schemas"]["OfferSelection"][];
            passengers: components["schemas"]["Passenger"][];
            contacts?: components["schemas"]["Contact"][];
            payments?: components["schemas"]["PaymentRequest"][];
            /** @description Locators other systems already gave to this booking. */
            locators?: components["schemas"]["SuppliedLocator"][];
            source?: components["schemas"]["SourceSystem"];
            /** @description What other systems call this order, or what it belongs to there. */
            externalReferences?: components["schemas"]["ExternalReference"][];
            /** @description Who is who to the order, besides its passengers. */
            parties?: components["schemas"]["Party"][];
            dates?: components["schemas"]["RequestedDates"];
            group?: components["schemas"]["GroupTerms"];
        };
        AcceptedOffer: {
            ownerCode: components["schemas"]["OwnerCode"];
            offerId: components["schemas"]["Id"];
            responseId?: components["schemas"]["Id"];
            /**
             * @description How often the airline had offered it by then.
             * @example 1
             */
            version: number;
            /**
             * @description SHA-256 of the offer as it was accepted.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
        };
        Tax: {
            /** @example YN */
            code: string;
            amount: components["schemas"]["Money"];
            name?: components["schemas"]["Name"];
            country?: components["schemas"]["Country"];
            refundable?: boolean;
        };
        Fee: {
            /** @example OB */
            code?: string;
            amount: components["schemas"]["Money"];
            name?: components["schemas"]["Name"];
            refundable?: boolean;
        };
        /** @description What something costs. `total` is `base`, taxes and fees together, where the parts are given. */
        Price: {
            total: components["schemas"]["Money"];
            base?: components["schemas"]["Money"];
            taxes?: components["schemas"]["Tax"][];
            taxTotal?: components["schemas"]["Money"];
            fees?: components["schemas"]["Fee"][];
        };
        /**
         * @description A flight is `FLOWN` or `NO_SHOW`; anything else is `USED` or `NOT_CLAIMED`.
         * @enum {string}
         */
        DeliveryOutcome: "FLOWN" | "USED" | "NO_SHOW" | "NOT_CLAIMED";
        /** @description How a service came to an end. */
        Delivery: {
            outcome: components["schemas"]["DeliveryOutcome"];
            at: components["schemas"]["Instant"];
        };
        /** @description A flight has no service definition; a seat is named where one was chosen. */
        OrderService: {
            serviceId: components["schemas"]["Id"];
            passengerId: components["schemas"]["Id"];
            segmentId?: components["schemas"]["Id"];
            serviceDefinitionId?: components["schemas"]["Id"];
            seat?: components["schemas"]["Seat"];
            delivery?: components["schemas"]["Delivery"];
        };
        /** @description What it costs and whether it is allowed to change or cancel. */
        Restriction: {
            /** @enum {string} */
            kind: "CANCEL" | "CHANGE";
            allowed?: boolean;
            fee?: components["schemas"]["Money"];
            feeText?: components["schemas"]["Words"];
            changeType?: components["schemas"]["Name"];
            /** @description When it applies, such as `Prior To Departure`. */
            stage?: components["schemas"]["Name"];
            text?: components["schemas"]["Words"];
            passengerIds?: components["schemas"]["Id"][];
        };
        /** @description A fare filed for some passengers on some segments. */
        FareComponent: {
            passengerIds: components["schemas"]["Id"][];
            segmentIds: components["schemas"]["Id"][];
            fareBasis?: components["schemas"]["Name"];
            fareType?: components["schemas"]["Name"];
            bookingClass?: components["schemas"]["Name"];
            cabinCode?: components["schemas"]["Name"];
            cabinName?: components["schemas"]["Name"];
            priceClassId?: components["schemas"]["Id"];
            restrictions?: components["schemas"]["Restriction"][];
        };
        OrderItem: {
            itemId: components["schemas"]["Id"];
            offerId: components["schemas"]["Id"];
            offerItemId: components["schemas"]["Id"];
            /** @example FLT-CCS-MAR-20250315-0800 */
            sku: string;
            /** @enum {string} */
            type: "FLIGHT" | "SEAT" | "BAGGAGE" | "MEAL" | "SERVICE";
            /** @enum {string} */
            status: "OFFERED" | "CONFIRMED" | "DELIVERED" | "CANCELLED";
            /**
             * @description The last thing that was asked for it.
             * @enum {string}
             */
            action: "ADD" | "MODIFY" | "REMOVE" | "SUSPEND" | "RESUME" | "REPLACE" | "NO_CHANGE";
            /** @description The bundle it belongs to commercially. */
            parentItemId?: components["schemas"]["Id"];
            /** @description Items it cannot be delivered without. */
            dependsOn: components["schemas"]["Id"][];
            /** @description Since when it is put aside. */
            suspended?: {
                since: components["schemas"]["Instant"];
                reason?: components["schemas"]["Words"];
            };
            /** @description The item it took the place of. */
            replaces?: components["schemas"]["Id"];
            /** @example 1 */
            quantity: number;
            passengerIds: components["schemas"]["Id"][];
            price: components["schemas"]["Price"];
            /** @description What the item delivers, one line per passenger and segment. */
            services: components["schemas"]["OrderService"][];
            fareComponents: components["schemas"]["FareComponent"][];
            restrictions: components["schemas"]["Restriction"][];
            paymentDueAt: components["schemas"]["Instant"];
            priceGuaranteedUntil?: components["schemas"]["Instant"];
        };
        /**
         * @description IATA airport or city code.
         * @example CCS
         */
        AirportCode: string;
        /**
         * @description Wall-clock time at the airport, without zone.
         * @example 2025-03-15T08:00:00
         */
        LocalTime: string;
        /**
         * @description Price tier; P1 is the cheapest and closes first.
         * @example P3
         * @enum {string}
         */
        PriceTier: "P1" | "P2" | "P3" | "P4" | "P5";
        /**
         * @description ISO 8601 duration.
         * @example PT2H0M
         */
        Duration: string;
        /** @description One flight of one carrier on one day, from boarding to leaving it. */
        Segment: {
            segmentId: components["schemas"]["Id"];
            carrier: components["schemas"]["OwnerCode"];
            /** @example 101 */
            flightNumber: string;
            operatingCarrier?: components["schemas"]["OwnerCode"];
            /** @example 101 */
            operatingFlightNumber?: string;
            origin: components["schemas"]["AirportCode"];
            originTerminal?: components["schemas"]["Name"];
            destination: components["schemas"]["AirportCode"];
            destinationTerminal?: components["schemas"]["Name"];
            departsLocal: components["schemas"]["LocalTime"];
            departsZone?: components["schemas"]["Name"];
            arrivesLocal?: components["schemas"]["LocalTime"];
            arrivesZone?: components["schemas"]["Name"];
            cabinCode?: components["schemas"]["Name"];
            cabinName?: components["schemas"]["Name"];
            bookingClass?: components["schemas"]["Name"];
            priceTier?: components["schemas"]["PriceTier"];
            aircraft?: components["schemas"]["Name"];
            duration?: components["schemas"]["Duration"];
        };
        /** @description Segments flown one after the other between an origin and a destination. */
        Journey: {
            journeyId: components["schemas"]["Id"];
            segmentIds: components["schemas"]["Id"][];
            duration?: components["schemas"]["Duration"];
        };
        PriceClass: {
            priceClassId: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            code?: components["schemas"]["Name"];
            texts?: components["schemas"]["Words"][];
        };
        ServiceDefinition: {
            serviceDefinitionId: components["schemas"]["Id"];
            name?: components["schemas"]["Name"];
            owner?: components["schemas"]["Name"];
            /** @description Reason-for-issuance sub code or the airline's own service code. */
            code?: components["schemas"]["Name"];
            taxonomyCode?: components["schemas"]["Name"];
            texts?: components["schemas"]["Words"][];
            baggageAllowanceId?: components["schemas"]["Id"];
            ssrCode?: components["schemas"]["Name"];
        };
        Weight: {
            /** @example 23 */
            value: string;
            /** @example KG */
            unit: string;
        };
        BaggageAllowance: {
            baggageAllowanceId: components["schemas"]["Id"];
            /** @description Such as `Checked` or `CarryOn`. */
            type: components["schemas"]["Name"];
            pieces?: number;
            weights?: components["schemas"]["Weight"][];
            texts?: components["schemas"]["Words"][];
        };
        /**
         * @description How it was paid. Of a card only what may be shown.
         * @example {
         *       "kind": "CARD",
         *       "brand": "VI",
         *       "last4": "1111",
         *       "expires": "0129"
         *     }
         */
        MaskedPaymentMethod: {
            /** @enum {string} */
            kind: "CARD" | "CASH" | "SETTLEMENT_PLAN" | "REDIRECT" | "OTHER";
            brand?: components["schemas"]["Name"];
            /** @example 1111 */
            last4?: string;
            /** @example 0129 */
            expires?: string;
            holder?: components["schemas"]["Name"];
            plan?: components["schemas"]["Name"];
            /** @example 12345678 */
            agencyNumber?: string;
            /**
             * Format: uri
             * @example https://agency.example/back
             */
            returnUrl?: string;
            name?: components["schemas"]["Name"];
        };
        /**
         * @description A decimal number as text, above zero; never a JSON number.
         * @example 1.0652
         */
        DecimalRate: string;
        /** @description What the payer gave where that is not the order's currency. */
        Tendered: {
            amount: components["schemas"]["Money"];
            /** @description Units of the order's currency for one of the payer's. */
            rate: components["schemas"]["DecimalRate"];
            /**
             * @description Who published the rate.
             * @example ECB
             */
            rateSource: string;
            rateAt: components["schemas"]["Instant"];
            /** @description What the amount given is worth less what was due, in the order's currency; rounding, and nothing else. */
            difference: components["schemas"]["Money"];
        };
        Payment: {
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e11
             */
            paymentId: string;
            /** @enum {string} */
            status: "PENDING" | "SUCCESSFUL" | "FAILED";
            amount: components["schemas"]["Money"];
            method: components["schemas"]["MaskedPaymentMethod"];
            requestedAt: components["schemas"]["Instant"];
            tendered?: components["schemas"]["Tendered"];
            /**
             * Format: uuid
             * @description The quote it pays for.
             */
            quoteId?: string;
            payerName?: components["schemas"]["Name"];
            settledAt?: components["schemas"]["Instant"];
            vaultReference?: components["schemas"]["Id"];
            failure?: components["schemas"]["Words"];
        };
        /** @description Money given back on the payment it came from. One that failed is still owed. */
        Refund: {
            /** Format: uuid */
            refundId: string;
            /** Format: uuid */
            paymentId: string;
            /** @enum {string} */
            status: "PENDING" | "SUCCESSFUL" | "FAILED";
            amount: components["schemas"]["Money"];
            reason: components["schemas"]["Words"];
            requestedAt: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
            vaultReference?: components["schemas"]["Id"];
            failure?: components["schemas"]["Words"];
        };
        /** @description Money the order keeps besides what its items cost. */
        Charge: {
            chargeId: components["schemas"]["Id"];
            /** @enum {string} */
            reason: "PENALTY";
            amount: components["schemas"]["Money"];
            /** Format: uuid */
            quoteId?: string;
            at: components["schemas"]["Instant"];
        };
        /** @description Members that are absent stay as they are. */
        CorrectedName: {
            passengerId: components["schemas"]["Id"];
            surname?: components["schemas"]["Name"];
            givenNames?: components["schemas"]["Name"][];
            middleNames?: components["schemas"]["Name"][];
            title?: components["schemas"]["Name"];
            suffix?: components["schemas"]["Name"];
        };
        /** @description What a change would cost and what it would do. Only the newest quote can be accepted, and only while the order is what it was. */
        Quote: {
            /** Format: uuid */
            quoteId: string;
            /** @enum {string} */
            kind: "CHANGE" | "CANCEL" | "REPRICE";
            /**
             * @description `ACCEPTED` while its payment is on its way, `DONE` when it has happened, `FAILED` when its payment has.
             * @enum {string}
             */
            status: "OPEN" | "SUPERSEDED" | "ACCEPTED" | "DONE" | "FAILED";
            madeAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"];
            /** @description What the live items cost now. */
            before: components["schemas"]["Money"];
            /** @description What they would cost then. */
            after: components["schemas"]["Money"];
            /** @description What is kept besides. */
            penalty: components["schemas"]["Money"];
            /** @description Why staff takes no penalty. */
            waived?: components["schemas"]["Words"];
            /** @description What is to pay; negative where it is given back. */
            due: components["schemas"]["Money"];
            /** @description What would be done with each item. */
            actions: {
                itemId: components["schemas"]["Id"];
                /** @enum {string} */
                action: "ADD" | "MODIFY" | "REMOVE" | "SUSPEND" | "RESUME" | "REPLACE" | "NO_CHANGE";
            }[];
            /** @description Items that would come, or be other than they are. */
            items: components["schemas"]["OrderItem"][];
            removedItemIds: components["schemas"]["Id"][];
            names: components["schemas"]["CorrectedName"][];
            /** @description How long the new price of a hold would stand. */
            priceGuaranteedUntil?: components["schemas"]["Instant"];
        };
        /** @description Where the order came from. */
        Source: {
            /**
             * @description The system that sent it, in its own words.
             * @example Sandbox agency
             */
            system: string;
            /** @enum {string} */
            channel: "NDC" | "REST" | "STAFF";
            /**
             * @description The correlation id of the request that created it.
             * @example 0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22
             */
            correlationId?: string;
        };
        ExternalLocator: {
            system: components["schemas"]["SystemCode"];
            locator: components["schemas"]["Locator"];
            issuedOn: components["schemas"]["Date"];
            /** @enum {string} */
            kind: "carrier" | "organisation";
        };
        /** @description Money that came from another order, or went there (negative). */
        Transfer: {
            transferId: components["schemas"]["Id"];
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            amount: components["schemas"]["Money"];
            at: components["schemas"]["Instant"];
        };
        /** @description How an order hangs together with another one. */
        OrderRelation: {
            /** @enum {string} */
            kind: "SPLIT_FROM" | "SPLIT_INTO" | "MERGED_FROM" | "MERGED_INTO";
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            at: components["schemas"]["Instant"];
        };
        /** @description The terms of a group. */
        Group: {
            name: components["schemas"]["Name"];
            /**
             * @description Places agreed when the group was made.
             * @example 10
             */
            size: number;
            namingDueAt: components["schemas"]["Instant"];
            deposit?: components["schemas"]["Money"];
            balanceDueAt?: components["schemas"]["Instant"];
            /**
             * @description Places that may be given back without penalty.
             * @example 1
             */
            freeReduction: number;
            /**
             * @description Places given back so far.
             * @example 0
             */
            reducedBy: number;
        };
        /** @description A passenger's complaint about what was delivered. */
        Case: {
            caseId: components["schemas"]["Id"];
            /** @example BAGGAGE_LOST */
            kind: string;
            /** @description The items it is about; none means all of them. */
            itemIds: components["schemas"]["Id"][];
            text: string;
            filedAt: components["schemas"]["Instant"];
            resolvedAt?: components["schemas"]["Instant"];
            resolution?: string;
        };
        /** @description Dates of the order that are not interchangeable; each is there once it is known. */
        OrderDates: {
            /** @description When the customer committed, as the source says. */
            submittedAt?: components["schemas"]["Instant"];
            requestedStartOn?: components["schemas"]["Date"];
            requestedCompletionOn?: components["schemas"]["Date"];
            /** @description First departure as sold. */
            serviceStartsLocal?: components["schemas"]["LocalTime"];
            /** @description Last arrival as sold. */
            serviceEndsLocal?: components["schemas"]["LocalTime"];
            /** @description From when it can be billed. */
            soldAt?: components["schemas"]["Instant"];
            /** @description When the last service was over. */
            fulfilledAt?: components["schemas"]["Instant"];
            /** @description When post-travel settlement was done. */
            completedAt?: components["schemas"]["Instant"];
            archivedAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Whether something can be done with the order now, by you. Where it cannot, the rule that says no and what to do; the same rule refuses it when it is tried.
         * @example {
         *       "action": "PayOrder",
         *       "available": true
         *     }
         */
        AvailableAction: {
            action: components["schemas"]["Action"];
            available: boolean;
            /** @description The code the action would be refused with. */
            code?: string;
            title?: string;
            remedy?: string;
        };
        Notice: {
            /** @example not_used */
            code: string;
            path?: string;
            text: string;
        };
        /**
         * @description An order as it stands, and what follows from it at this moment.
         * @example {
         *       "orderId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10",
         *       "orderNumber": "XO-KC7M4Q-20250310",
         *       "recordLocator": "KC7M4Q",
         *       "ownerCode": "XO",
         *       "sellerId": "AGENCY-1",
         *       "version": 1,
         *       "status": "PAID",
         *       "currency": "EUR",
         *       "total": {
         *         "amount": "120.00",
         *         "currency": "EUR"
         *       },
         *       "paid": {
         *         "amount": "120.00",
         *         "currency": "EUR"
         *       },
         *       "due": {
         *         "amount": "0.00",
         *         "currency": "EUR"
         *       },
         *       "paymentDueAt": "2025-03-10T08:40:00.000Z",
         *       "createdAt": "2025-03-10T08:30:00.000Z",
         *       "changedAt": "2025-03-10T08:30:00.000Z",
         *       "pending": {
         *         "amount": "0.00",
         *         "currency": "EUR"
         *       },
         *       "offers": [
         *         {
         *           "ownerCode": "XO",
         *           "offerId": "OFFER-1",
         *           "version": 1,
         *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       ],
         *       "items": [
         *         {
         *           "itemId": "ITEM-1",
         *           "offerId": "OFFER-1",
         *           "offerItemId": "OFFER-1-ITEM-1",
         *           "sku": "FLT-CCS-MAR-20250315-0800",
         *           "type": "FLIGHT",
         *           "status": "CONFIRMED",
         *           "action": "ADD",
         *           "dependsOn": [],
         *           "quantity": 1,
         *           "passengerIds": [
         *             "PAX1"
         *           ],
         *           "price": {
         *             "total": {
         *               "amount": "120.00",
         *               "currency": "EUR"
         *             },
         *             "base": {
         *               "amount": "100.00",
         *               "currency": "EUR"
         *             },
         *             "taxes": [
         *               {
         *                 "code": "YN",
         *                 "amount": {
         *                   "amount": "20.00",
         *                   "currency": "EUR"
         *                 }
         *               }
         *             ],
         *             "fees": []
         *           },
         *           "services": [
         *             {
         *               "serviceId": "SRV-1",
         *               "passengerId": "PAX1",
         *               "segmentId": "SEG1"
         *             }
         *           ],
         *           "fareComponents": [],
         *           "restrictions": [],
         *           "paymentDueAt": "2025-03-10T08:40:00.000Z"
         *         }
         *       ],
         *       "passengers": [
         *         {
         *           "passengerId": "PAX1",
         *           "type": "ADT",
         *           "surname": "ROJAS",
         *           "givenNames": [
         *             "ELENA"
         *           ],
         *           "bornOn": "1988-04-12",
         *           "documents": [],
         *           "loyalty": [],
         *           "contactIds": [
         *             "CTC1"
         *           ],
         *           "remarks": []
         *         }
         *       ],
         *       "contacts": [
         *         {
         *           "contactId": "CTC1",
         *           "emails": [
         *             {
         *               "address": "elena@example.com"
         *             }
         *           ],
         *           "phones": [],
         *           "addresses": []
         *         }
         *       ],
         *       "segments": [
         *         {
         *           "segmentId": "SEG1",
         *           "carrier": "XO",
         *           "flightNumber": "101",
         *           "origin": "CCS",
         *           "destination": "MAR",
         *           "departsLocal": "2025-03-15T08:00:00",
         *           "arrivesLocal": "2025-03-15T09:10:00"
         *         }
         *       ],
         *       "journeys": [
         *         {
         *           "journeyId": "JRN1",
         *           "segmentIds": [
         *             "SEG1"
         *           ]
         *         }
         *       ],
         *       "priceClasses": [],
         *       "serviceDefinitions": [],
         *       "baggageAllowances": [],
         *       "payments": [
         *         {
         *           "paymentId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e11",
         *           "status": "SUCCESSFUL",
         *           "amount": {
         *             "amount": "120.00",
         *             "currency": "EUR"
         *           },
         *           "method": {
         *             "kind": "CARD",
         *             "brand": "VI",
         *             "last4": "1111",
         *             "expires": "0129"
         *           },
         *           "requestedAt": "2025-03-10T08:30:00.000Z",
         *           "settledAt": "2025-03-10T08:30:00.000Z"
         *         }
         *       ],
         *       "locators": [
         *         {
         *           "system": "1A",
         *           "locator": "QRT4PN",
         *           "issuedOn": "2025-03-10",
         *           "kind": "carrier"
         *         }
         *       ],
         *       "refunded": {
         *         "amount": "0.00",
         *         "currency": "EUR"
         *       },
         *       "refunds": [],
         *       "charges": [],
         *       "quotes": [],
         *       "source": {
         *         "system": "Sandbox agency",
         *         "channel": "REST",
         *         "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
         *       },
         *       "externalReferences": [
         *         {
         *           "system": "CRM",
         *           "reference": "Q-100234",
         *           "kind": "QUOTE"
         *         }
         *       ],
         *       "parties": [
         *         {
         *           "role": "PAYER",
         *           "name": "ROJAS TRAVEL"
         *         }
         *       ],
         *       "acceptedHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "cases": [],
         *       "dates": {
         *         "soldAt": "2025-03-10T08:30:00.000Z"
         *       },
         *       "availableActions": [
         *         {
         *           "action": "UpdatePassengers",
         *           "available": true
         *         },
         *         {
         *           "action": "PayOrder",
         *           "available": false,
         *           "code": "order_already_paid",
         *           "title": "the order is already paid",
         *           "remedy": "nothing needs to be paid; retrieve the order"
         *         }
         *       ]
         *     }
         */
        Order: {
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /**
             * @description Short enough to read out; unique.
             * @example XO-KC7M4Q-20250310
             */
            orderNumber: string;
            /**
             * @description The six-character PNR locator of this order.
             * @example KC7M4Q
             */
            recordLocator: string;
            ownerCode: components["schemas"]["OwnerCode"];
            /** @description The agency that placed the order. */
            sellerId: components["schemas"]["Id"];
            /**
             * @description Rises by one with every change.
             * @example 1
             */
            version: number;
            status: components["schemas"]["HeaderStatus"];
            currency: components["schemas"]["Currency"];
            /** @description What the live items cost. */
            total: components["schemas"]["Money"];
            paid: components["schemas"]["Money"];
            /** @description What is still to be paid. */
            due: components["schemas"]["Money"];
            /** @description The moment an unpaid order lapses. */
            paymentDueAt: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            changedAt: components["schemas"]["Instant"];
            /**
             * @description Why the order ended.
             * @enum {string}
             */
            closedBecause?: "time_limit" | "abandoned" | "cancelled" | "merged";
            /** @description Payments still on their way. */
            pending: components["schemas"]["Money"];
            /** @description The offers this order accepted. */
            offers: components["schemas"]["AcceptedOffer"][];
            /** @description The priced lines; the unit that is paid, changed and cancelled. */
            items: components["schemas"]["OrderItem"][];
            passengers: components["schemas"]["Passenger"][];
            contacts: components["schemas"]["Contact"][];
            segments: components["schemas"]["Segment"][];
            journeys: components["schemas"]["Journey"][];
            priceClasses: components["schemas"]["PriceClass"][];
            serviceDefinitions: components["schemas"]["ServiceDefinition"][];
            baggageAllowances: components["schemas"]["BaggageAllowance"][];
            payments: components["schemas"]["Payment"][];
            /** @description What went back to payers. */
            refunded: components["schemas"]["Money"];
            refunds: components["schemas"]["Refund"][];
            charges: components["schemas"]["Charge"][];
            /** @description The oldest first. */
            quotes: components["schemas"]["Quote"][];
            /** @description Until then an unpaid order can be paid at its price; after it, only at a new one. */
            priceGuaranteedUntil?: components["schemas"]["Instant"];
            source: components["schemas"]["Source"];
            /** @description What other systems call this order, or what it belongs to there. */
            externalReferences: components["schemas"]["ExternalReference"][];
            /** @description Who was who to the order when it was made. */
            parties: components["schemas"]["Party"][];
            /** @description SHA-256 over what was accepted; its items, prices, rules and product texts. */
            acceptedHash: string;
            /** @description Other systems' names for this order. */
            locators: components["schemas"]["ExternalLocator"][];
            /** @description Money that came from other orders, or went there, when orders were divided or put together. */
            transfers?: components["schemas"]["Transfer"][];
            /** @description Orders this one was divided from or into, or put together with. */
            relations?: components["schemas"]["OrderRelation"][];
            group?: components["schemas"]["Group"];
            /** @description Complaints about what was delivered. */
            cases: components["schemas"]["Case"][];
            dates: components["schemas"]["OrderDates"];
            /** @description Everything that can be asked of an order, and whether it is possible now. */
            availableActions: components["schemas"]["AvailableAction"][];
            /** @description What you should know although the request was accepted. */
            notices?: components["schemas"]["Notice"][];
        };
        /** @description Members that are absent stay as they are; a list that is present replaces the whole list. Documents and loyalty accounts are added instead: one with the number of a known one, or of its type and issuing country (its programme), takes its place. */
        PassengerChange: {
            passengerId: components["schemas"]["Id"];
            /**
             * @description Passenger type code, such as ADT, CHD or INF.
             * @example ADT
             */
            type?: string;
            surname?: components["schemas"]["Name"];
            givenNames?: components["schemas"]["Name"][];
            middleNames?: components["schemas"]["Name"][];
            title?: components["schemas"]["Name"];
            suffix?: components["schemas"]["Name"];
            bornOn?: components["schemas"]["Date"];
            gender?: components["schemas"]["Gender"];
            citizenship?: components["schemas"]["Country"];
            residence?: components["schemas"]["Country"];
            /** @description For an infant, the passenger who holds it. */
            heldBy?: components["schemas"]["Id"];
            /** @description Documents the passenger no longer has. */
            removeDocumentNumbers?: components["schemas"]["Words"][];
            documents?: components["schemas"]["IdentityDocument"][];
            loyalty?: components["schemas"]["LoyaltyAccount"][];
            contactIds?: components["schemas"]["Id"][];
            remarks?: components["schemas"]["Words"][];
        };
        NamedItems: {
            itemIds: components["schemas"]["Id"][];
            reason?: components["schemas"]["Words"];
        };
        /**
         * @description What to do with items of an order. What belongs to a bundle that goes goes with it; what needs an item that goes has to be named too, or to be flown as before. Offers of `add` and `replace` are accepted as they are when an order is created.
         * @example {
         *       "removeItemIds": [
         *         "ITEM-2"
         *       ]
         *     }
         */
        ItemsWish: {
            add?: components["schemas"]["OfferSelection"][];
            removeItemIds?: components["schemas"]["Id"][];
            /** @description Items that go, and what takes their place. */
            replace?: {
                itemIds: components["schemas"]["Id"][];
                with: components["schemas"]["OfferSelection"][];
            }[];
            /** @description Items that stay, with another quantity (at the price of one unit), another seat, or for other passengers of the same types. */
            modify?: {
                itemId: components["schemas"]["Id"];
                quantity?: number;
                seat?: components["schemas"]["Seat"];
                passengerIds?: components["schemas"]["Id"][];
            }[];
        };
        /** @description Gives a hold more time, for its space, its price, or both. For staff. */
        ExtendHold: {
            paymentDueAt?: components["schemas"]["Instant"];
            priceGuaranteedUntil?: components["schemas"]["Instant"];
            reason?: components["schemas"]["Words"];
        };
        /** @description Does what the newest quote says. Where something is due for it, exactly that is to be paid. */
        AcceptQuote: {
            /** Format: uuid */
            quoteId: string;
            payments?: components["schemas"]["PaymentRequest"][];
        };
        /** @description Says how services came to an end, one by one. For departure control and staff. */
        Deliver: {
            services: {
                serviceId: components["schemas"]["Id"];
                outcome: components["schemas"]["DeliveryOutcome"];
            }[];
        };
        /** @description Files a complaint about what was delivered. */
        FileCase: {
            /** @example BAGGAGE_LOST */
            kind: string;
            /** @description The items it is about; none means all of them. */
            itemIds?: components["schemas"]["Id"][];
            text: string;
        };
        /** @description Answers a complaint. For staff. */
        ResolveCase: {
            caseId: components["schemas"]["Id"];
            resolution: string;
        };
        /**
         * @description What to change. Several members are done together or not at all, in the order updatePassengers, namePassengers, reduceGroup, resumeItems, changeItems, suspendItems, extendHold, acceptQuote, pay, cancel.
         * @example {
         *       "pay": {
         *         "payments": [
         *           {
         *             "amount": {
         *               "amount": "120.00",
         *               "currency": "EUR"
         *             },
         *             "method": {
         *               "kind": "CASH"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ChangeOrder: {
            /** @description Corrects passenger and contact data. */
            updatePassengers?: {
                passengers?: components["schemas"]["PassengerChange"][];
                /** @description Replaced by their id, or added. */
                contacts?: components["schemas"]["Contact"][];
                removeContactIds?: components["schemas"]["Id"][];
            };
            /** @description Gives names to places of a group, some of them or all. */
            namePassengers?: {
                passengers: components["schemas"]["PassengerChange"][];
            };
            /** @description Gives places of an unpaid group back. */
            reduceGroup?: {
                passengerIds: components["schemas"]["Id"][];
            };
            /** @description Lets suspended items go on. */
            resumeItems?: components["schemas"]["NamedItems"];
            /** @description Changes the items of an order that is not sold yet, at once; a sold one is changed by a quote. */
            changeItems?: components["schemas"]["ItemsWish"];
            /** @description Puts items aside; they keep their price and their stock, but are neither delivered nor changed. */
            suspendItems?: components["schemas"]["NamedItems"];
            extendHold?: components["schemas"]["ExtendHold"];
            acceptQuote?: components["schemas"]["AcceptQuote"];
            /** @description Pays what is due. */
            pay?: {
                payments: components["schemas"]["PaymentRequest"][];
            };
            /** @description Gives up an order that was never paid. */
            cancel?: {
                reason?: components["schemas"]["Words"];
            };
            deliver?: components["schemas"]["Deliver"];
            fileCase?: components["schemas"]["FileCase"];
            resolveCase?: components["schemas"]["ResolveCase"];
            /** @description Ends post-travel settlement, if everything is settled. For staff; the gateway does it by itself when the time has come. */
            complete?: Record<string, never>;
            /** @description Puts an order that has ended aside. For staff. */
            archive?: Record<string, never>;
        };
        /**
         * @description What a change would cost. `CHANGE` of items and names, or `CANCEL`, of a sold order; `REPRICE` of one that is not paid, whose price is no longer guaranteed.
         * @example {
         *       "kind": "CANCEL"
         *     }
         */
        QuoteRequest: {
            /** @enum {string} */
            kind: "CHANGE" | "CANCEL" | "REPRICE";
            items?: components["schemas"]["ItemsWish"];
            /** @description Corrected names; with `CHANGE`. */
            names?: components["schemas"]["CorrectedName"][];
            /** @description Why no penalty is taken. For staff. */
            waivePenalty?: components["schemas"]["Words"];
        };
        /**
         * @description Which passengers leave. An infant and the adult who holds it go together.
         * @example {
         *       "passengerIds": [
         *         "PAX1"
         *       ]
         *     }
         */
        SplitOrder: {
            passengerIds: components["schemas"]["Id"][];
            /** @description Other systems' locators that go along; all others stay. */
            locators?: {
                system: components["schemas"]["SystemCode"];
                locator: components["schemas"]["Locator"];
            }[];
        };
        /** @description An order that was divided, and the one that came of it. */
        DividedOrder: {
            /** @description The order that was divided, as it is now. */
            order: components["schemas"]["Order"];
            /** @description The new order of the passengers who left. */
            divided: components["schemas"]["Order"];
        };
        /**
         * @description Which order joins this one.
         * @example {
         *       "otherOrderId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10"
         *     }
         */
        MergeOrder: {
            /**
             * @description Order id or order number.
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            otherOrderId: string;
        };
        /** @description The order as an agency's back office names it. */
        AgencyView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "agency";
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /** @example XO-KC7M4Q-20250310 */
            orderNumber: string;
            asOf: components["schemas"]["Instant"];
            /**
             * @description `DRAFT` and `PENDING_APPROVAL` do not occur: an order is born with its space held, and nothing waits for an approval.
             * @enum {string}
             */
            status: "DRAFT" | "HELD" | "PENDING_PAYMENT" | "PENDING_APPROVAL" | "ISSUED" | "PARTIALLY_USED" | "PARTIALLY_REFUNDED" | "COMPLETED" | "CANCELLED_BEFORE_ISSUE" | "CANCELLED_AFTER_ISSUE" | "EXPIRED" | "ARCHIVED";
            means: string;
        };
        /** @description The order as a shop names it. */
        RetailView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "retail";
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /** @example XO-KC7M4Q-20250310 */
            orderNumber: string;
            asOf: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "pending" | "payment_pending" | "confirmed" | "processing" | "shipped" | "delivered" | "cancelled" | "return_requested" | "return_approved" | "refunded";
            means: string;
        };
        /** @description The order in the traveller's words. */
        CustomerView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "customer";
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /** @example XO-KC7M4Q-20250310 */
            orderNumber: string;
            asOf: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "reserved" | "paying" | "confirmed" | "under_way" | "travelled" | "complaint_open" | "refund_coming" | "cancelled" | "lapsed" | "moved";
            sentence: string;
            total: components["schemas"]["Money"];
            /** @description What is still to be paid, while there is something to pay. */
            toPay?: components["schemas"]["Money"];
            payBefore?: components["schemas"]["Instant"];
            /** Format: uuid */
            movedToOrderId?: string;
        };
        /** @description What blocks the order, since when, and what to do next. */
        SupportView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "support";
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /** @example XO-KC7M4Q-20250310 */
            orderNumber: string;
            asOf: components["schemas"]["Instant"];
            status: components["schemas"]["HeaderStatus"];
            /** @description What to do first; absent when nothing is in the way. */
            nextAction?: string;
            /** @description What is in the order's way, the worst first. */
            blockers: {
                /** @enum {string} */
                code: "refund_failed" | "money_owed" | "money_due" | "payment_slow" | "refund_slow" | "partly_paid_hold" | "payment_failed" | "price_guarantee_over" | "names_missing" | "items_suspended" | "case_open";
                since: components["schemas"]["Instant"];
                /** @description The id of what it is about. */
                subject: string;
                text: string;
                next: string;
            }[];
        };
        /** @description What can be billed, is earned, and is owed by whom. */
        FinanceView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "finance";
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /** @example XO-KC7M4Q-20250310 */
            orderNumber: string;
            asOf: components["schemas"]["Instant"];
            currency: components["schemas"]["Currency"];
            /** @description From when it can be billed. */
            soldAt?: components["schemas"]["Instant"];
            /** @description Sold items and charges. */
            billable: components["schemas"]["Money"];
            /** @description What of it is delivered, and charges. */
            earned: components["schemas"]["Money"];
            /** @description What of it is not delivered yet. */
            deferred: components["schemas"]["Money"];
            /** @description Charges beside the items. */
            charged: components["schemas"]["Money"];
            /** @description Payments and what came from other orders. */
            paid: components["schemas"]["Money"];
            /** @description Payments on their way. */
            paymentsPending: components["schemas"]["Money"];
            /** @description Refunds that went through. */
            refunded: components["schemas"]["Money"];
            /** @description Refunds on their way. */
            refundsPending: components["schemas"]["Money"];
            /** @description What the payer still owes. */
            due: components["schemas"]["Money"];
            /** @description What is owed to the payer. */
            owed: components["schemas"]["Money"];
            /** @description What of each item can be billed, and what of that is earned. */
            items: {
                itemId: components["schemas"]["Id"];
                sku: string;
                /** @enum {string} */
                status: "OFFERED" | "CONFIRMED" | "DELIVERED" | "CANCELLED";
                price: components["schemas"]["Money"];
                billable: components["schemas"]["Money"];
                earned: components["schemas"]["Money"];
                deferred: components["schemas"]["Money"];
            }[];
            charges: {
                chargeId: string;
                reason: string;
                amount: components["schemas"]["Money"];
                quoteId?: string;
                at: components["schemas"]["Instant"];
            }[];
            /** @description What was paid in other currencies, and what it counted for in the order's. */
            tendered: {
                currency: components["schemas"]["Currency"];
                tendered: components["schemas"]["Money"];
                counted: components["schemas"]["Money"];
            }[];
        };
        /** @description The evidence the order rests on. */
        ComplianceView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            view: "compliance";
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /** @example XO-KC7M4Q-20250310 */
            orderNumber: string;
            asOf: components["schemas"]["Instant"];
            source: {
                system: string;
                /** @enum {string} */
                channel: "NDC" | "REST" | "STAFF";
                correlationId?: string;
            };
            acceptedOffers: components["schemas"]["AcceptedOffer"][];
            /** @description SHA-256 of what was accepted. */
            acceptedHash: string;
            eventCount: number;
            lastHash: string;
            /** @description Whether every step names the hash of the one before; `ndc-orders verify` proves the hashes themselves. */
            isLinked: boolean;
            /** @description Who did what, oldest first; without what it was about. */
            trail: {
                sequence: number;
                version: number;
                type: string;
                at: components["schemas"]["Instant"];
                actor: {
                    principalId: string;
                    role: string;
                };
                from?: components["schemas"]["HeaderStatus"];
                to: components["schemas"]["HeaderStatus"];
                hash: string;
            }[];
            /** @description The messages that are kept, card data removed; not what they say. */
            evidence: {
                version: number;
                message: string;
                contentType: string;
                receivedAt: components["schemas"]["Instant"];
                bytes: number;
                sha256: string;
            }[];
        };
        /** @description One way of looking at an order. */
        View: components["schemas"]["AgencyView"] | components["schemas"]["RetailView"] | components["schemas"]["CustomerView"] | components["schemas"]["SupportView"] | components["schemas"]["FinanceView"] | components["schemas"]["ComplianceView"];
        /** @description Who may be checked in for which flight of a paid order. */
        CheckIn: {
            /**
             * Format: uuid
             * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
             */
            orderId: string;
            /** @example KC7M4Q */
            recordLocator: string;
            /**
             * @description At least one passenger can be checked in.
             * @constant
             */
            allowed: true;
            asOf: components["schemas"]["Instant"];
            /** @description Every flight of every passenger. */
            flights: {
                itemId: components["schemas"]["Id"];
                serviceId: components["schemas"]["Id"];
                passengerId: components["schemas"]["Id"];
                segmentId?: components["schemas"]["Id"];
                allowed: boolean;
                /** @description Why not. */
                reason?: string;
            }[];
        };
        /**
         * @description What is due, in the currency asked for.
         * @example {
         *       "orderId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10",
         *       "due": {
         *         "amount": "120.00",
         *         "currency": "EUR"
         *       },
         *       "amount": {
         *         "amount": "112.65",
         *         "currency": "CHF"
         *       },
         *       "rate": "1.0652",
         *       "rateSource": "ECB",
         *       "rateAt": "2025-03-10T00:00:00.000Z",
         *       "difference": {
         *         "amount": "-0.01",
         *         "currency": "EUR"
         *       }
         *     }
         */
        AmountDue: {
            /** Format: uuid */
            orderId: string;
            /** @description What is due in the order's currency. */
            due: components["schemas"]["Money"];
            /** @description What to pay in the currency asked for. */
            amount: components["schemas"]["Money"];
            /** @description Units of the order's currency for one of the currency asked for. */
            rate: components["schemas"]["DecimalRate"];
            /**
             * @description Who published the rate; absent where nothing is exchanged.
             * @example ECB
             */
            rateSource?: string;
            rateAt?: components["schemas"]["Instant"];
            /** @description What that amount is worth less what is due, in the order's currency; rounding, and nothing else. */
            difference: components["schemas"]["Money"];
        };
        /**
         * @description One event of the order, and proof that nothing before it was altered.
         * @example {
         *       "sequence": 1,
         *       "at": "2025-03-10T08:30:00.000Z",
         *       "type": "OrderCreated",
         *       "actor": {
         *         "principalId": "AGENCY-1",
         *         "name": "Agency One",
         *         "role": "agency"
         *       },
         *       "to": "OFFERED",
         *       "version": 1,
         *       "event": {
         *         "type": "OrderCreated",
         *         "at": "2025-03-10T08:30:00.000Z"
         *       },
         *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "previousHash": "0000000000000000000000000000000000000000000000000000000000000000"
         *     }
         */
        HistoryEntry: {
            sequence: number;
            at: components["schemas"]["Instant"];
            /**
             * @description What happened, such as `OrderCreated` or `PaymentSucceeded`.
             * @example OrderCreated
             */
            type: string;
            actor: {
                principalId: string;
                name: string;
                role: string;
            };
            /** @description The order's status before; absent on the first entry. */
            from?: components["schemas"]["HeaderStatus"];
            to: components["schemas"]["HeaderStatus"];
            version: number;
            /** @description The event itself; vault tokens are left out. */
            event: {
                [key: string]: unknown;
            };
            /**
             * @description SHA-256 over the stored event and the previous hash.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            previousHash: string;
        };
        OrderHistory: {
            /** @description Oldest first. */
            entries: components["schemas"]["HistoryEntry"][];
        };
        /**
         * @description Who did it.
         * @example {
         *       "principalId": "AGENCY-1",
         *       "name": "Agency One",
         *       "role": "agency"
         *     }
         */
        Actor: {
            principalId: string;
            name: string;
            role: string;
        };
        /** @description What happened to an item. An absent `before` says that it came, an absent `after` that it left with its passengers. */
        ItemRevision: {
            itemId: components["schemas"]["Id"];
            sku: string;
            /** @enum {string} */
            action?: "ADD" | "MODIFY" | "REMOVE" | "SUSPEND" | "RESUME" | "REPLACE" | "NO_CHANGE";
            status: {
                /** @enum {string} */
                before?: "OFFERED" | "CONFIRMED" | "DELIVERED" | "CANCELLED";
                /** @enum {string} */
                after?: "OFFERED" | "CONFIRMED" | "DELIVERED" | "CANCELLED";
            };
            price: {
                before?: components["schemas"]["Money"];
                after?: components["schemas"]["Money"];
            };
        };
        /** @description What happened to a passenger. `members` name what was corrected; what it says is not repeated here. */
        PassengerRevision: {
            passengerId: components["schemas"]["Id"];
            /** @enum {string} */
            change: "ADDED" | "REMOVED" | "CHANGED";
            members: string[];
        };
        /** @description What happened to a payment. */
        PaymentRevision: {
            /** Format: uuid */
            paymentId: string;
            amount: components["schemas"]["Money"];
            status: {
                /** @enum {string} */
                before?: "PENDING" | "SUCCESSFUL" | "FAILED";
                /** @enum {string} */
                after?: "PENDING" | "SUCCESSFUL" | "FAILED";
            };
        };
        /** @description What happened to a refund. */
        RefundRevision: {
            /** Format: uuid */
            refundId: string;
            amount: components["schemas"]["Money"];
            status: {
                /** @enum {string} */
                before?: "PENDING" | "SUCCESSFUL" | "FAILED";
                /** @enum {string} */
                after?: "PENDING" | "SUCCESSFUL" | "FAILED";
            };
        };
        /** @description What happened to a quote. */
        QuoteRevision: {
            /** Format: uuid */
            quoteId: string;
            /** @enum {string} */
            kind: "CHANGE" | "CANCEL" | "REPRICE";
            due: components["schemas"]["Money"];
            status: {
                /** @enum {string} */
                before?: "OPEN" | "SUPERSEDED" | "ACCEPTED" | "DONE" | "FAILED";
                /** @enum {string} */
                after?: "OPEN" | "SUPERSEDED" | "ACCEPTED" | "DONE" | "FAILED";
            };
        };
        /** @description What one version of the order changed. */
        Revision: {
            version: number;
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["Actor"];
            /** @description The order's status before; absent on the first. */
            from?: components["schemas"]["HeaderStatus"];
            to: components["schemas"]["HeaderStatus"];
            events: string[];
            /** @description What the order costs, before and after. */
            total: {
                before?: components["schemas"]["Money"];
                after?: components["schemas"]["Money"];
            };
            /** @description Items it touched. */
            items: components["schemas"]["ItemRevision"][];
            passengers: components["schemas"]["PassengerRevision"][];
            payments: components["schemas"]["PaymentRevision"][];
            refunds: components["schemas"]["RefundRevision"][];
            quotes: components["schemas"]["QuoteRevision"][];
        };
        OrderRevisions: {
            /** @description Oldest first. */
            revisions: components["schemas"]["Revision"][];
        };
        /**
         * @description One line of the story of an order.
         * @example {
         *       "at": "2025-03-10T08:30:00.000Z",
         *       "kind": "event",
         *       "name": "OrderCreated",
         *       "words": "the order was made",
         *       "actor": {
         *         "principalId": "AGENCY-1",
         *         "name": "Agency One",
         *         "role": "agency"
         *       },
         *       "version": 1,
         *       "sequence": 1
         *     }
         */
        TimelineEntry: {
            at: components["schemas"]["Instant"];
            /**
             * @description Something that happened, was refused, or was received and kept.
             * @enum {string}
             */
            kind: "event" | "refused" | "message";
            /** @description Type of the event, code of the refusal, name of the message. */
            name: string;
            /** @description The same in plain words. */
            words: string;
            actor?: components["schemas"]["Actor"];
            version?: number;
            /** @description The event's place in the history. */
            sequence?: number;
            /** @description What was asked, where it was refused. */
            operation?: string;
            /** @description The id a refusal was about. */
            subject?: string;
        };
        OrderTimeline: {
            /** @description Oldest first. */
            entries: components["schemas"]["TimelineEntry"][];
        };
        /**
         * @description Something that was asked for this order and not done. What the request said besides is not kept.
         * @example {
         *       "attemptId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e11",
         *       "at": "2025-03-10T08:41:00.000Z",
         *       "actor": {
         *         "principalId": "AGENCY-1",
         *         "name": "Agency One",
         *         "role": "agency"
         *       },
         *       "operation": "changeOrder",
         *       "commands": [
         *         "PayOrder"
         *       ],
         *       "code": "order_expired",
         *       "title": "the order has expired"
         *     }
         */
        RefusedAttempt: {
            /** Format: uuid */
            attemptId: string;
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["Actor"];
            /** @example changeOrder */
            operation: string;
            /** @description Types of the commands asked for. */
            commands: string[];
            /** @description The rule that said no. */
            code: string;
            title: string;
            /** @description The id it was about. */
            subject?: string;
            detail?: string;
            correlationId?: string;
        };
        RefusedAttempts: {
            /** @description Newest first. */
            attempts: components["schemas"]["RefusedAttempt"][];
            /** @description Whether older ones are left out. */
            more: boolean;
        };
        /**
         * @description What kind of identifier it is. `request_key` is the `Idempotency-Key` of a request for the order.
         * @example record_locator
         * @enum {string}
         */
        IdentifierKind: "order_id" | "order_number" | "record_locator" | "external_locator" | "external_reference" | "offer_id" | "payment_id" | "refund_id" | "quote_id" | "passenger_name" | "party" | "request_key";
        /** @description An order, and as what the word names it. */
        SearchMatch: {
            matchedBy: components["schemas"]["IdentifierKind"][];
            order: components["schemas"]["OrderSummary"];
        };
        SearchResult: {
            /** @description Newest order first. */
            matches: components["schemas"]["SearchMatch"][];
            /** @description Whether there are others; list with a filter to see them. */
            more: boolean;
        };
        /**
         * @description Time to pay in milliseconds, counted from the creation of the order.
         * @example 600000
         */
        PaymentWithinMs: number;
        /** @description What the item would deliver. A flight has no service definition. */
        OfferService: {
            serviceId: components["schemas"]["Id"];
            passengerIds?: components["schemas"]["Id"][];
            segmentIds?: components["schemas"]["Id"][];
            serviceDefinitionId?: components["schemas"]["Id"];
        };
        /** @description A priced thing to choose. */
        OfferItem: {
            offerItemId: components["schemas"]["Id"];
            /** @description Whether it has to be chosen when the offer is. */
            mandatory: boolean;
            /** @description The bundle it belongs to, another item of this offer; it is only sold together with it. */
            parentOfferItemId?: components["schemas"]["Id"];
            /** @description Items of this offer it cannot be delivered without, besides the flights it is for. */
            dependsOnOfferItemIds?: components["schemas"]["Id"][];
            /**
             * @description `item`: the price is for all its passengers together. `each`: for one unit for one passenger.
             * @enum {string}
             */
            pricedFor: "item" | "each";
            price: components["schemas"]["Price"];
            /** @description The passengers it was priced for. */
            passengerIds?: components["schemas"]["Id"][];
            passengerTypes?: string[];
            services?: components["schemas"]["OfferService"][];
            fareComponents?: components["schemas"]["FareComponent"][];
            restrictions?: components["schemas"]["Restriction"][];
            paymentDueAt?: components["schemas"]["Instant"];
            paymentWithinMs?: components["schemas"]["PaymentWithinMs"];
            priceGuaranteedUntil?: components["schemas"]["Instant"];
        };
        OfferedPassenger: {
            passengerId: components["schemas"]["Id"];
            /** @example ADT */
            type?: string;
        };
        /** @description Baggage that comes with the fare. */
        IncludedBaggage: {
            baggageAllowanceId: components["schemas"]["Id"];
            passengerIds?: components["schemas"]["Id"][];
            segmentIds?: components["schemas"]["Id"][];
        };
        /**
         * @description What an airline is ready to sell.
         * @example {
         *       "offerId": "OFFER-1",
         *       "ownerCode": "XO",
         *       "items": [
         *         {
         *           "offerItemId": "OFFER-1-ITEM-1",
         *           "mandatory": true,
         *           "pricedFor": "item",
         *           "price": {
         *             "total": {
         *               "amount": "120.00",
         *               "currency": "EUR"
         *             },
         *             "base": {
         *               "amount": "100.00",
         *               "currency": "EUR"
         *             },
         *             "taxes": [
         *               {
         *                 "code": "YN",
         *                 "amount": {
         *                   "amount": "20.00",
         *                   "currency": "EUR"
         *                 }
         *               }
         *             ]
         *           },
         *           "passengerIds": [
         *             "PAX1"
         *           ],
         *           "services": [
         *             {
         *               "serviceId": "SRV-1",
         *               "passengerIds": [
         *                 "PAX1"
         *               ],
         *               "segmentIds": [
         *                 "SEG1"
         *               ]
         *             }
         *           ]
         *         }
         *       ],
         *       "passengers": [
         *         {
         *           "passengerId": "PAX1",
         *           "type": "ADT"
         *         }
         *       ],
         *       "segments": [
         *         {
         *           "segmentId": "SEG1",
         *           "carrier": "XO",
         *           "flightNumber": "101",
         *           "origin": "CCS",
         *           "destination": "MAR",
         *           "departsLocal": "2025-03-15T08:00:00",
         *           "arrivesLocal": "2025-03-15T09:10:00"
         *         }
         *       ],
         *       "journeys": [
         *         {
         *           "journeyId": "JRN1",
         *           "segmentIds": [
         *             "SEG1"
         *           ]
         *         }
         *       ],
         *       "priceClasses": [],
         *       "serviceDefinitions": [],
         *       "baggageAllowances": [],
         *       "includedBaggage": [],
         *       "version": 1,
         *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "used": false
         *     }
         */
        Offer: {
            offerId: components["schemas"]["Id"];
            ownerCode: components["schemas"]["OwnerCode"];
            responseId?: components["schemas"]["Id"];
            validatingCarrier?: components["schemas"]["OwnerCode"];
            expiresAt?: components["schemas"]["Instant"];
            paymentDueAt?: components["schemas"]["Instant"];
            paymentWithinMs?: components["schemas"]["PaymentWithinMs"];
            items: components["schemas"]["OfferItem"][];
            passengers: components["schemas"]["OfferedPassenger"][];
            segments: components["schemas"]["Segment"][];
            journeys: components["schemas"]["Journey"][];
            priceClasses: components["schemas"]["PriceClass"][];
            serviceDefinitions: components["schemas"]["ServiceDefinition"][];
            baggageAllowances: components["schemas"]["BaggageAllowance"][];
            includedBaggage: components["schemas"]["IncludedBaggage"][];
            /** @description Rises when the offer is replaced. */
            version: number;
            /** @description SHA-256 of the offer. */
            hash: string;
            /** @description Whether it was already turned into an order; an offer is accepted once. */
            used: boolean;
        };
        /**
         * @description An offer to keep under the id in the path.
         * @example {
         *       "ownerCode": "XO",
         *       "items": [
         *         {
         *           "offerItemId": "OFFER-1-ITEM-1",
         *           "mandatory": true,
         *           "pricedFor": "item",
         *           "price": {
         *             "total": {
         *               "amount": "120.00",
         *               "currency": "EUR"
         *             },
         *             "base": {
         *               "amount": "100.00",
         *               "currency": "EUR"
         *             },
         *             "taxes": [
         *               {
         *                 "code": "YN",
         *                 "amount": {
         *                   "amount": "20.00",
         *                   "currency": "EUR"
         *                 }
         *               }
         *             ]
         *           },
         *           "passengerIds": [
         *             "PAX1"
         *           ],
         *           "services": [
         *             {
         *               "serviceId": "SRV-1",
         *               "passengerIds": [
         *                 "PAX1"
         *               ],
         *               "segmentIds": [
         *                 "SEG1"
         *               ]
         *             }
         *           ]
         *         }
         *       ],
         *       "passengers": [
         *         {
         *           "passengerId": "PAX1",
         *           "type": "ADT"
         *         }
         *       ],
         *       "segments": [
         *         {
         *           "segmentId": "SEG1",
         *           "carrier": "XO",
         *           "flightNumber": "101",
         *           "origin": "CCS",
         *           "destination": "MAR",
         *           "departsLocal": "2025-03-15T08:00:00",
         *           "arrivesLocal": "2025-03-15T09:10:00"
         *         }
         *       ],
         *       "journeys": [
         *         {
         *           "journeyId": "JRN1",
         *           "segmentIds": [
         *             "SEG1"
         *           ]
         *         }
         *       ]
         *     }
         */
        PutOffer: {
            /** @description The id in the path, if you repeat it here. */
            offerId?: components["schemas"]["Id"];
            ownerCode: components["schemas"]["OwnerCode"];
            responseId?: components["schemas"]["Id"];
            validatingCarrier?: components["schemas"]["OwnerCode"];
            expiresAt?: components["schemas"]["Instant"];
            paymentDueAt?: components["schemas"]["Instant"];
            paymentWithinMs?: components["schemas"]["PaymentWithinMs"];
            items: components["schemas"]["OfferItem"][];
            passengers?: components["schemas"]["OfferedPassenger"][];
            segments?: components["schemas"]["Segment"][];
            journeys?: components["schemas"]["Journey"][];
            priceClasses?: components["schemas"]["PriceClass"][];
            serviceDefinitions?: components["schemas"]["ServiceDefinition"][];
            baggageAllowances?: components["schemas"]["BaggageAllowance"][];
            includedBaggage?: components["schemas"]["IncludedBaggage"][];
        };
        /** @description An exchange rate. */
        Rate: {
            from: components["schemas"]["Currency"];
            to: components["schemas"]["Currency"];
            /** @description Units of `to` for one of `from`. */
            rate: components["schemas"]["DecimalRate"];
            /**
             * @description Who published it.
             * @example ECB
             */
            source: string;
            /** @description From when on it holds. The newest that holds already is used. */
            at: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "rates": [
         *         {
         *           "from": "CHF",
         *           "to": "EUR",
         *           "rate": "1.0652",
         *           "source": "ECB",
         *           "at": "2025-03-10T00:00:00.000Z"
         *         }
         *       ]
         *     }
         */
        Rates: {
            rates: components["schemas"]["Rate"][];
        };
        /**
         * @description Time zone in the names of the IANA database.
         * @example Europe/London
         */
        Zone: string;
        /**
         * @description Wall-clock time at the airport.
         * @example 08:15
         */
        WallClock: string;
        /** @example 5 */
        CabinCode: string;
        /** @example 180 */
        Count: number;
        /** @example 12 */
        SeatRow: number;
        /** @example A */
        SeatColumn: string;
        /**
         * @description Code of PADIS 9825, such as W (window), A (aisle) or E (exit row).
         * @example W
         */
        SeatCharacteristic: string;
        /** @description Every row has every column, but for what is missing. */
        SeatMap: {
            firstRow: components["schemas"]["SeatRow"];
            lastRow: components["schemas"]["SeatRow"];
            columns: components["schemas"]["SeatColumn"][];
            missingRows?: components["schemas"]["SeatRow"][];
            missingSeats?: string[];
            /** @description What seats are like; without rows or columns it holds for all of them. */
            characteristics?: {
                codes: components["schemas"]["SeatCharacteristic"][];
                rows?: components["schemas"]["SeatRow"][];
                columns?: components["schemas"]["SeatColumn"][];
            }[];
        };
        ScheduledCabin: {
            /** @description The first names the cabin; the others are what senders may call it besides. */
            codes: components["schemas"]["CabinCode"][];
            capacity: components["schemas"]["Count"];
            /** @description Places sold beyond the capacity; none unless it is said. */
            overbooking?: components["schemas"]["Count"];
            /** @description How many places at most are sold from each price tier. A tier that is not listed has no limit but the cabin's. */
            tiers?: {
                tier: components["schemas"]["PriceTier"];
                limit: components["schemas"]["Count"];
            }[];
            seats?: components["schemas"]["SeatMap"];
        };
        /**
         * @description Service code or SSR of an extra.
         * @example MEAL
         */
        ServiceCode: string;
        /** @description One flight as it is flown regularly. */
        Schedule: {
            /** @example ZZ */
            carrier: string;
            /** @example 100 */
            flightNumber: string;
            origin: components["schemas"]["AirportCode"];
            originZone: components["schemas"]["Zone"];
            destination: components["schemas"]["AirportCode"];
            destinationZone: components["schemas"]["Zone"];
            departsAtLocal: components["schemas"]["WallClock"];
            arrivesAtLocal?: components["schemas"]["WallClock"];
            /** @description Days of departure, 1 is Monday. */
            days: number[];
            from: components["schemas"]["Date"];
            until: components["schemas"]["Date"];
            cabins: components["schemas"]["ScheduledCabin"][];
            /** @description Extras of limited number on each departure. */
            ancillaries?: {
                code: components["schemas"]["ServiceCode"];
                capacity: components["schemas"]["Count"];
            }[];
        };
        /**
         * @example {
         *       "schedules": [
         *         {
         *           "carrier": "ZZ",
         *           "flightNumber": "100",
         *           "origin": "LHR",
         *           "originZone": "Europe/London",
         *           "destination": "CDG",
         *           "destinationZone": "Europe/Paris",
         *           "departsAtLocal": "08:15",
         *           "arrivesAtLocal": "10:35",
         *           "days": [
         *             1,
         *             2,
         *             3,
         *             4,
         *             5
         *           ],
         *           "from": "2025-03-30",
         *           "until": "2025-10-25",
         *           "cabins": [
         *             {
         *               "codes": [
         *                 "5",
         *                 "Y"
         *               ],
         *               "capacity": 180,
         *               "overbooking": 4,
         *               "tiers": [
         *                 {
         *                   "tier": "P1",
         *                   "limit": 40
         *                 },
         *                 {
         *                   "tier": "P5",
         *                   "limit": 184
         *                 }
         *               ],
         *               "seats": {
         *                 "firstRow": 1,
         *                 "lastRow": 30,
         *                 "columns": [
         *                   "A",
         *                   "B",
         *                   "C",
         *                   "D",
         *                   "E",
         *                   "F"
         *                 ],
         *                 "characteristics": [
         *                   {
         *                     "codes": [
         *                       "W"
         *                     ],
         *                     "columns": [
         *                       "A",
         *                       "F"
         *                     ]
         *                   },
         *                   {
         *                     "codes": [
         *                       "E"
         *                     ],
         *                     "rows": [
         *                       12,
         *                       13
         *                     ]
         *                   }
         *                 ]
         *               }
         *             }
         *           ],
         *           "ancillaries": [
         *             {
         *               "code": "MEAL",
         *               "capacity": 60
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        Schedules: {
            schedules: components["schemas"]["Schedule"][];
        };
        LoadedSchedules: {
            /** @example 24 */
            loaded: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Carrier, number and local day of departure.
         * @example ZZ100-20251201
         */
        FlightId: string;
        /**
         * @description Nothing is sold on a flight that is not open, or that has left.
         * @example OPEN
         * @enum {string}
         */
        FlightStatus: "OPEN" | "CLOSED" | "CANCELLED";
        /**
         * @description What is counted: a cabin (`ZZ100-20251201/5`), a price tier of it (`…/5/P3`), a seat (`…/seat/12A`) or a limited extra (`…/anc/MEAL`).
         * @example ZZ100-20251201/5/P3
         */
        PoolId: string;
        /** @description Free is never more than the cabin has. */
        TierAvailability: {
            poolId: components["schemas"]["PoolId"];
            capacity: components["schemas"]["Count"];
            /** @description What can be sold now. */
            free: components["schemas"]["Count"];
            /** @description Only for the airline. */
            overbooking?: components["schemas"]["Count"];
            /** @description Only for the airline. */
            held?: components["schemas"]["Count"];
            /** @description Only for the airline. */
            sold?: components["schemas"]["Count"];
            tier: components["schemas"]["PriceTier"];
        };
        CabinAvailability: {
            poolId: components["schemas"]["PoolId"];
            capacity: components["schemas"]["Count"];
            /** @description What can be sold now. */
            free: components["schemas"]["Count"];
            /** @description Only for the airline. */
            overbooking?: components["schemas"]["Count"];
            /** @description Only for the airline. */
            held?: components["schemas"]["Count"];
            /** @description Only for the airline. */
            sold?: components["schemas"]["Count"];
            codes: components["schemas"]["CabinCode"][];
            tiers: components["schemas"]["TierAvailability"][];
            /** @description Seats that can be chosen. */
            seats: {
                capacity: components["schemas"]["Count"];
                free: components["schemas"]["Count"];
            };
        };
        AncillaryAvailability: {
            poolId: components["schemas"]["PoolId"];
            capacity: components["schemas"]["Count"];
            /** @description What can be sold now. */
            free: components["schemas"]["Count"];
            /** @description Only for the airline. */
            overbooking?: components["schemas"]["Count"];
            /** @description Only for the airline. */
            held?: components["schemas"]["Count"];
            /** @description Only for the airline. */
            sold?: components["schemas"]["Count"];
            code: components["schemas"]["ServiceCode"];
        };
        FlightAvailability: {
            flightId: components["schemas"]["FlightId"];
            departsAt: components["schemas"]["Instant"];
            status: components["schemas"]["FlightStatus"];
            cabins: components["schemas"]["CabinAvailability"][];
            ancillaries: components["schemas"]["AncillaryAvailability"][];
        };
        FlightSeats: {
            flightId: components["schemas"]["FlightId"];
            seats: {
                /** @example 12 */
                row: string;
                /** @example A */
                column: string;
                cabin: components["schemas"]["CabinCode"];
                characteristics: components["schemas"]["SeatCharacteristic"][];
                /** @example true */
                free: boolean;
            }[];
        };
        /**
         * @description By how much; less than nothing takes away.
         * @example -6
         */
        Difference: number;
        /**
         * @description Why it is done, for those who read it later.
         * @example smaller aircraft
         */
        Reason: string;
        /**
         * @example {
         *       "poolId": "ZZ100-20251201/5",
         *       "capacity": -6,
         *       "reason": "smaller aircraft"
         *     }
         */
        FlightAdjustment: {
            poolId: components["schemas"]["PoolId"];
            capacity?: components["schemas"]["Difference"];
            overbooking?: components["schemas"]["Difference"];
            reason: components["schemas"]["Reason"];
        } | {
            status: components["schemas"]["FlightStatus"];
            reason: components["schemas"]["Reason"];
        };
        /**
         * @example {
         *       "now": "2025-03-10T08:30:00.000Z",
         *       "offsetMs": 900000,
         *       "followsWallClock": false
         *     }
         */
        SandboxClock: {
            now: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description How far it is ahead of the wall clock, in milliseconds; negative where it is behind.
             */
            offsetMs: number;
            /** @description Whether it is the wall clock. */
            followsWallClock: boolean;
        };
        /**
         * @description Exactly one of the three.
         * @example {
         *       "advance": "PT15M"
         *     }
         */
        SetSandboxClock: {
            /**
             * Format: date-time
             * @description The moment it shall be, from 1990-01-01 to before 2100-01-01 in UTC.
             * @example 2025-03-10T08:30:00.000Z
             */
            now?: string;
            /**
             * @description How far to go on from now, as ISO 8601 duration in weeks, days, hours, minutes and seconds.
             * @example PT15M
             * @example P1D
             */
            advance?: string;
            /**
             * @description Back to the wall clock.
             * @enum {boolean}
             */
            reset?: true;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
    };
    responses: {
        /** @description The request is not what this contract says. `errors` lists every fault found. */
        BadRequest: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:request_invalid",
                 *       "title": "the request is not what the contract says",
                 *       "status": 400,
                 *       "code": "request_invalid",
                 *       "detail": "2 faults",
                 *       "stage": "intake",
                 *       "pointer": "/passengers/0/type",
                 *       "remediation": "correct every listed fault and send the request again",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22",
                 *       "errors": [
                 *         {
                 *           "code": "required",
                 *           "detail": "must have required property 'type'",
                 *           "in": "body",
                 *           "pointer": "/passengers/0/type"
                 *         },
                 *         {
                 *           "code": "pattern",
                 *           "detail": "must match the pattern of a currency code",
                 *           "in": "body",
                 *           "pointer": "/payments/0/amount/currency"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is missing or not valid. */
        Unauthorized: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:not_authenticated",
                 *       "title": "not authenticated",
                 *       "status": 401,
                 *       "code": "not_authenticated",
                 *       "stage": "account",
                 *       "remediation": "send a valid API key as a Bearer token",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key does not allow this operation. */
        Forbidden: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:not_allowed",
                 *       "title": "not allowed",
                 *       "status": 403,
                 *       "code": "not_allowed",
                 *       "stage": "account",
                 *       "remediation": "use a key whose role allows this operation",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The gateway failed. The correlation id finds the reason in its log. */
        InternalError: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:internal_error",
                 *       "title": "internal error",
                 *       "status": 500,
                 *       "code": "internal_error",
                 *       "certainty": "outcome_unknown",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The gateway cannot answer now. Send the same request, with the same key, again. */
        Unavailable: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:temporarily_unavailable",
                 *       "title": "temporarily unavailable",
                 *       "status": 503,
                 *       "code": "temporarily_unavailable",
                 *       "remediation": "send the same request with the same key again",
                 *       "certainty": "outcome_unknown",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The payment was declined. */
        PaymentRequired: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:payment_declined",
                 *       "title": "the payment was declined",
                 *       "status": 402,
                 *       "code": "payment_declined",
                 *       "stage": "account",
                 *       "remediation": "pay with another card or method before the time limit",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule about the state of the order or offer said no, or the first request with this key is still running (then with `Retry-After`). */
        Conflict: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                /** @description Seconds to wait, when the first request with this key is still running. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:offer_already_used",
                 *       "title": "the offer was already turned into an order",
                 *       "status": 409,
                 *       "code": "offer_already_used",
                 *       "detail": "the offer was already turned into an order (OFFER-1)",
                 *       "stage": "commercial",
                 *       "remediation": "retrieve that order, or shop again for another one",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the gateway reads. */
        ContentTooLarge: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:content_too_large",
                 *       "title": "the body is too large",
                 *       "status": 413,
                 *       "code": "content_too_large",
                 *       "detail": "at most 262144 bytes are read",
                 *       "stage": "intake",
                 *       "remediation": "send a smaller body",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not of a media type this operation reads. */
        UnsupportedMediaType: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:media_type_unsupported",
                 *       "title": "this media type is not read here",
                 *       "status": 415,
                 *       "code": "media_type_unsupported",
                 *       "stage": "intake",
                 *       "remediation": "send the body as application/json in UTF-8",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request was understood and a rule about its content said no. */
        Unprocessable: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:payment_amount_mismatch",
                 *       "title": "the payment does not match the amount due",
                 *       "status": 422,
                 *       "code": "payment_amount_mismatch",
                 *       "detail": "the payment does not match the amount due (120.00 EUR)",
                 *       "stage": "account",
                 *       "remediation": "pay exactly the amount due",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it is not yours. */
        NotFound: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:order_not_found",
                 *       "title": "no such order",
                 *       "status": 404,
                 *       "code": "order_not_found",
                 *       "stage": "intake",
                 *       "remediation": "check the order id, owner and booking reference",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order has changed since the version named in `If-Match`. */
        PreconditionFailed: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:version_stale",
                 *       "title": "the order has changed since the version you saw",
                 *       "status": 412,
                 *       "code": "version_stale",
                 *       "stage": "feasibility",
                 *       "remediation": "retrieve the order, look at what changed, and send the change again with the new version",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The locator belongs to more than one order; `candidates` lists them. */
        MultipleChoices: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:booking_reference_ambiguous",
                 *       "title": "this booking reference belongs to more than one order",
                 *       "status": 300,
                 *       "code": "booking_reference_ambiguous",
                 *       "stage": "intake",
                 *       "remediation": "name the system that issued it and the day of issue, or the order id",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22",
                 *       "candidates": [
                 *         {
                 *           "orderId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10",
                 *           "orderNumber": "XO-KC7M4Q-20250310",
                 *           "ownerCode": "XO",
                 *           "recordLocator": "KC7M4Q",
                 *           "system": "1A",
                 *           "locator": "QRT4PN",
                 *           "issuedOn": "2025-03-10",
                 *           "status": "OFFERED"
                 *         },
                 *         {
                 *           "orderId": "0197f3a2-8f00-7d11-a1b2-c3d4e5f60718",
                 *           "orderNumber": "XO-MH9W3R-20250310",
                 *           "ownerCode": "XO",
                 *           "recordLocator": "MH9W3R",
                 *           "system": "1G",
                 *           "locator": "QRT4PN",
                 *           "issuedOn": "2025-03-10",
                 *           "status": "PAID"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not ready to take requests. */
        NotReady: {
            headers: {
                "X-Correlation-Id": components["headers"]["CorrelationId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:problem:ndc-order-gateway:not_ready",
                 *       "title": "not ready",
                 *       "status": 503,
                 *       "code": "not_ready",
                 *       "detail": "the database does not answer",
                 *       "remediation": "wait until it is ready",
                 *       "certainty": "nothing_happened",
                 *       "correlationId": "0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
        CorrelationId: string;
        /**
         * @description Makes this request recognisable when it is sent again. Any text of up to 255 visible characters that you will not use for another request, such as a UUID; it may stand in double quotes. Keys belong to your account.
         * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
         */
        IdempotencyKey: string;
        /**
         * @description The order's id, or its order number.
         * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
         */
        OrderId: string;
        /**
         * @description The `ETag` of the version you saw. The change is refused (412) when the order has moved on.
         * @example "1"
         */
        IfMatch: string;
        /**
         * @description The offer's id as its owner gave it, percent-encoded.
         * @example OFFER-1
         */
        OfferId: string;
        /** @description The airline whose offer it is. Needed where two airlines use the same offer id. */
        OwnerCode: components["schemas"]["OwnerCode"];
        /** @description The shopping response the offer came in (NDC 17.2, where offer ids are unique only within it). Absent means the offer that came in none. */
        ResponseId: string;
        /**
         * @description Carrier, number and local day of departure.
         * @example ZZ100-20251201
         */
        FlightId: components["schemas"]["FlightId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request in the gateway's log; yours, if you sent one.
         * @example 0197f3a2-70b1-7c55-8e2b-3f6d9b1c4a22
         */
        CorrelationId: string;
        /**
         * @description How to authenticate.
         * @example Bearer realm="ndc-order-gateway"
         */
        WwwAuthenticate: string;
        /**
         * @description Seconds to wait before sending the same request again.
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description Where the order is read.
         * @example /v1/orders/0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
         */
        Location: string;
        /**
         * @description The order's version in double quotes, for `If-Match`.
         * @example "1"
         */
        ETag: string;
        /**
         * @description Present when this is the stored answer to an earlier request with the same key.
         * @example true
         */
        IdempotencyReplayed: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description How many to return.
                 * @example 20
                 */
                limit?: number;
                /** @description Where to go on, from `nextCursor` of the page before. */
                cursor?: string;
                /**
                 * @description Its record locator, or what another system calls it.
                 * @example QRT4PN
                 */
                locator?: components["schemas"]["Locator"];
                /**
                 * @description What it is called elsewhere, as reference or SYSTEM/reference.
                 * @example CRM/4711
                 */
                externalReference?: string;
                /**
                 * @description The offer it was made from.
                 * @example OFFER-1
                 */
                offerId?: components["schemas"]["Id"];
                /**
                 * @description The agency that placed it. An agency sees no orders but its own.
                 * @example AGENCY-1
                 */
                sellerId?: components["schemas"]["Id"];
                /**
                 * @description Id, account or name of the customer.
                 * @example C-4711
                 */
                customer?: string;
                /**
                 * @description SURNAME or SURNAME/GIVEN of a passenger, compared without accents and spaces.
                 * @example OKAFOR/ADA
                 */
                passengerName?: string;
                /**
                 * @description Its status now.
                 * @example OFFERED
                 */
                status?: components["schemas"]["HeaderStatus"];
                /**
                 * @description The status of at least one of its items.
                 * @example CONFIRMED
                 */
                itemStatus?: "OFFERED" | "CONFIRMED" | "DELIVERED" | "CANCELLED";
                /**
                 * @description Whether something is in its way that does not end by itself, such as money owed, a payment without outcome, an open complaint.
                 * @example true
                 */
                fallout?: boolean;
                /**
                 * @description The first day of travel that counts.
                 * @example 2025-03-15
                 */
                travelFrom?: components["schemas"]["Date"];
                /**
                 * @description The last day of travel that counts.
                 * @example 2025-03-31
                 */
                travelTo?: components["schemas"]["Date"];
                /**
                 * @description Made at that moment or after it.
                 * @example 2025-03-10T00:00:00Z
                 */
                createdFrom?: components["schemas"]["Instant"];
                /**
                 * @description Made before that moment.
                 * @example 2025-03-11T00:00:00Z
                 */
                createdTo?: components["schemas"]["Instant"];
            };
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of orders. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes this request recognisable when it is sent again. Any text of up to 255 visible characters that you will not use for another request, such as a UUID; it may stand in double quotes. Keys belong to your account.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrder"];
            };
        };
        responses: {
            /** @description The order was created. */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes this request recognisable when it is sent again. Any text of up to 255 visible characters that you will not use for another request, such as a UUID; it may stand in double quotes. Keys belong to your account.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version you saw. The change is refused (412) when the order has moved on.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrder"];
            };
        };
        responses: {
            /** @description The order after the change. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    quoteOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes this request recognisable when it is sent again. Any text of up to 255 visible characters that you will not use for another request, such as a UUID; it may stand in double quotes. Keys belong to your account.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version you saw. The change is refused (412) when the order has moved on.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteRequest"];
            };
        };
        responses: {
            /** @description The order with its quotes, the newest last. */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    splitOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes this request recognisable when it is sent again. Any text of up to 255 visible characters that you will not use for another request, such as a UUID; it may stand in double quotes. Keys belong to your account.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version you saw. The change is refused (412) when the order has moved on.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitOrder"];
            };
        };
        responses: {
            /** @description Both orders after the division. */
            201: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DividedOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes this request recognisable when it is sent again. Any text of up to 255 visible characters that you will not use for another request, such as a UUID; it may stand in double quotes. Keys belong to your account.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of the version you saw. The change is refused (412) when the order has moved on.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeOrder"];
            };
        };
        responses: {
            /** @description The order after the other one joined it. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderView: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
                /**
                 * @description Whose words.
                 * @example agency
                 */
                view: "agency" | "retail" | "customer" | "support" | "finance" | "compliance";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The view. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Somebody may be checked in. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAmountDue: {
        parameters: {
            query?: {
                /**
                 * @description The currency to pay in; the order's own unless you say otherwise.
                 * @example CHF
                 */
                currency?: components["schemas"]["Currency"];
                /**
                 * @description How it will be paid. Some currencies have no coins as small as their amounts, and cash is rounded to them.
                 * @example CARD
                 */
                method?: "CARD" | "CASH" | "SETTLEMENT_PLAN" | "REDIRECT";
            };
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The amount due. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmountDue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderRevisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRevisions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrderTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderTimeline"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRefusedAttempts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The order's id, or its order number.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempts. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedAttempts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchOrders: {
        parameters: {
            query: {
                /**
                 * @description What to look for. Names are SURNAME, SURNAME/GIVEN or in full; letters and accents are compared as airlines do.
                 * @example QRT4PN
                 */
                q: string;
            };
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found; nothing is no error. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resolveLocator: {
        parameters: {
            query?: {
                /**
                 * @description Whose locator it is.
                 * @example 1A
                 */
                system?: components["schemas"]["SystemCode"];
                /**
                 * @description The day it was issued.
                 * @example 2025-03-10
                 */
                issuedOn?: components["schemas"]["Date"];
            };
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The record locator.
                 * @example QRT4PN
                 */
                locator: components["schemas"]["Locator"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one order it means. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocatorMatch"];
                };
            };
            300: components["responses"]["MultipleChoices"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOffer: {
        parameters: {
            query?: {
                /** @description The airline whose offer it is. Needed where two airlines use the same offer id. */
                ownerCode?: components["parameters"]["OwnerCode"];
                /** @description The shopping response the offer came in (NDC 17.2, where offer ids are unique only within it). Absent means the offer that came in none. */
                responseId?: components["parameters"]["ResponseId"];
            };
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The offer's id as its owner gave it, percent-encoded.
                 * @example OFFER-1
                 */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putOffer: {
        parameters: {
            query?: {
                /** @description The airline whose offer it is. Needed where two airlines use the same offer id. */
                ownerCode?: components["parameters"]["OwnerCode"];
                /** @description The shopping response the offer came in (NDC 17.2, where offer ids are unique only within it). Absent means the offer that came in none. */
                responseId?: components["parameters"]["ResponseId"];
            };
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description The offer's id as its owner gave it, percent-encoded.
                 * @example OFFER-1
                 */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutOffer"];
            };
        };
        responses: {
            /** @description The offer as kept. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rates"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putRates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rates"];
            };
        };
        responses: {
            /** @description The rates now in use. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rates"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putSchedules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedules"];
            };
        };
        responses: {
            /** @description They are stored. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedSchedules"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFlightAvailability: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Carrier, number and local day of departure.
                 * @example ZZ100-20251201
                 */
                flightId: components["parameters"]["FlightId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the flight still has. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlightAvailability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getFlightSeats: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Carrier, number and local day of departure.
                 * @example ZZ100-20251201
                 */
                flightId: components["parameters"]["FlightId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every seat, by row and column. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlightSeats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    adjustFlight: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Makes this request recognisable when it is sent again. Any text of up to 255 visible characters that you will not use for another request, such as a UUID; it may stand in double quotes. Keys belong to your account.
                 * @example 0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /**
                 * @description Carrier, number and local day of departure.
                 * @example ZZ100-20251201
                 */
                flightId: components["parameters"]["FlightId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlightAdjustment"];
            };
        };
        responses: {
            /** @description What the flight has now. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlightAvailability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSandboxClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gateway's time. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    putSandboxClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSandboxClock"];
            };
        };
        responses: {
            /** @description The gateway's time. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id for this request. It is echoed on the answer and written to the log; one is made when it is absent or holds anything but letters, digits and `._:-`, or is longer than 128. */
                "X-Correlation-Id"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    "X-Correlation-Id": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            503: components["responses"]["NotReady"];
        };
    };
}
