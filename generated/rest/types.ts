// Generated from openapi/ generated/ndc/21.3/schema.json, do not edit.
// Source sha256: 2ec3ef3206a68873deda1dec9c5d9dc14101b7478e7fba1445906a3186d94d54
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
         * @description Newest first, in a stable order: what is created while you page does not shift the pages.
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
        /** Pay, correct or give up an order */
        post: operations["changeOrder"];
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
         * @description Time goes on from there, for everybody who uses this sandbox; null goes back to the wall clock.
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
         * @description Designator of the airline that owns the offer or order.
         * @example XO
         */
        OwnerCode: string;
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
         * Format: date-time
         * @description A moment in UTC.
         * @example 2025-03-10T08:30:00.000Z
         */
        Instant: string;
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
             * @description Why an unpaid order ended.
             * @enum {string}
             */
            closedBecause?: "time_limit" | "abandoned";
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
            /** @description Which rule of the contract is broken, such as `required` or `pattern`. */
            code: string;
            detail: string;
            /** @enum {string} */
            in: "body" | "query" | "header" | "path";
            /** @description JSON Pointer into the body. */
            pointer?: string;
            /** @description Name of the parameter or header. */
            parameter?: string;
        };
        /**
         * @description The carrier or organisation whose locator it is, such as `1A`, `1G` or an airline's designator.
         * @example 1A
         */
        SystemCode: string;
        /**
         * @description A record locator; its length depends on the system.
         * @example QRT4PN
         */
        Locator: string;
        /**
         * Format: date
         * @description A calendar day.
         * @example 2025-03-10
         */
        Date: string;
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
             *     What was selected: `no_offer_selected`, `offer_selected_twice`, `offer_not_found`, `offer_expired`, `offer_already_used`, `offer_item_not_found`,
             *     `mandatory_item_missing`, `segment_not_in_item`, `currency_mixed`, `price_out_of_range`,
             *     `price_higher_than_stated`. For whom: `no_passenger`, `duplicate_passenger`,
             *     `contact_not_found`, `infant_without_adult`, `passenger_not_found`, `passenger_selection_mismatch`, `passenger_unknown`,
             *     `surname_mismatch`. Which order and its state: `order_not_found`, `booking_reference_ambiguous`, `version_stale`,
             *     `order_expired`, `order_cancelled`, `order_already_paid`, `order_not_due`, `nothing_to_change`, `name_change_needs_quote`,
             *     `passenger_type_needs_quote`, `cancel_needs_refund`.
             *     Payment: `payment_pending`, `payment_method_unsupported`, `payment_split_unsupported`, `payment_currency_mismatch`, `payment_amount_mismatch`,
             *     `payment_declined`, `payment_unknown`.
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
            /** @description Every fault found at once. */
            errors?: components["schemas"]["Fault"][];
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
            /** @description What to pay; it has to be what is due. */
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
        };
        AcceptedOffer: {
            ownerCode: components["schemas"]["OwnerCode"];
            offerId: components["schemas"]["Id"];
            responseId?: components["schemas"]["Id"];
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
        /** @description A flight has no service definition; a seat is named where one was chosen. */
        OrderService: {
            serviceId: components["schemas"]["Id"];
            passengerId: components["schemas"]["Id"];
            segmentId?: components["schemas"]["Id"];
            serviceDefinitionId?: components["schemas"]["Id"];
            seat?: components["schemas"]["Seat"];
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
            payerName?: components["schemas"]["Name"];
            settledAt?: components["schemas"]["Instant"];
            vaultReference?: components["schemas"]["Id"];
            failure?: components["schemas"]["Words"];
        };
        ExternalLocator: {
            system: components["schemas"]["SystemCode"];
            locator: components["schemas"]["Locator"];
            issuedOn: components["schemas"]["Date"];
            /** @enum {string} */
            kind: "carrier" | "organisation";
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
             * @description Why an unpaid order ended.
             * @enum {string}
             */
            closedBecause?: "time_limit" | "abandoned";
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
            /** @description Other systems' names for this order. */
            locators: components["schemas"]["ExternalLocator"][];
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
        /**
         * @description What to change. Several members are done together or not at all, in the order updatePassengers, pay, cancel.
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
            /** @description Pays what is due. */
            pay?: {
                payments: components["schemas"]["PaymentRequest"][];
            };
            /** @description Gives up an order that was never paid. */
            cancel?: {
                reason?: components["schemas"]["Words"];
            };
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
        /**
         * @example {
         *       "now": "2025-03-10T08:30:00.000Z"
         *     }
         */
        SandboxClock: {
            now: components["schemas"]["Instant"];
        };
        /**
         * @example {
         *       "now": "2025-03-10T08:30:00.000Z"
         *     }
         */
        SetSandboxClock: {
            /**
             * Format: date-time
             * @description The moment it shall be, from 1990-01-01 to before 2100-01-01 in UTC, or null to go back to the wall clock.
             * @example 2025-03-10T08:30:00.000Z
             */
            now: string | null;
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
