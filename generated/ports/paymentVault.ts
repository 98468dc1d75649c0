// Generated from openapi/ generated/ndc/21.3/schema.json, do not edit.
// Source sha256: c1ea1aac4cef85d07f57fcb72ff73591a1916fd98a55cf69a1237abf8a628b8c
// Command: npm run generate

export interface paths {
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Swap a card for a token
         * @description The same card may get the same token. The security code is kept only until the first payment, if at all.
         */
        post: operations["tokenise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pay once
         * @description The id in the path makes it happen at most once; asked again, it answers with what it did.
         */
        put: operations["pay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give back once
         * @description The id in the path makes it happen at most once; asked again, it answers with what it did. Never more than was paid.
         */
        put: operations["refund"];
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
         * @example {
         *       "number": "4111111111111111",
         *       "expires": "0129",
         *       "brand": "VI"
         *     }
         */
        Card: {
            number: string;
            securityCode?: string;
            /** @description Month and year as `MMYY`. */
            expires?: string;
            holder?: string;
            brand?: string;
        };
        /**
         * @example {
         *       "token": "tok_1",
         *       "brand": "VI",
         *       "last4": "1111"
         *     }
         */
        TokenisedCard: {
            token: string;
            brand?: string;
            last4?: string;
        };
        /**
         * @example {
         *       "amount": "120.00",
         *       "currency": "EUR"
         *     }
         */
        Money: {
            amount: string;
            currency: string;
        };
        /**
         * @example {
         *       "orderId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10",
         *       "amount": {
         *         "amount": "120.00",
         *         "currency": "EUR"
         *       },
         *       "method": {
         *         "kind": "CARD",
         *         "token": "tok_1"
         *       },
         *       "requestedAt": "2026-11-21T10:00:00.000Z"
         *     }
         */
        PaymentOrder: {
            /** Format: uuid */
            orderId: string;
            amount: components["schemas"]["Money"];
            method: {
                /** @enum {string} */
                kind: "CARD" | "CASH" | "SETTLEMENT_PLAN" | "REDIRECT" | "OTHER";
                /** @description Of a card. */
                token?: string;
                plan?: string;
                agencyNumber?: string;
                /** Format: uri */
                returnUrl?: string;
                name?: string;
            };
            /**
             * Format: date-time
             * @description When the payer asked to pay.
             */
            requestedAt?: string;
        };
        /**
         * @example {
         *       "orderId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e10",
         *       "paymentId": "0197f3a2-6c1e-7b44-9d0a-5a1f6a7c2e11",
         *       "vaultReference": "VAULT-1",
         *       "amount": {
         *         "amount": "20.00",
         *         "currency": "EUR"
         *       },
         *       "reason": "quote accepted",
         *       "requestedAt": "2026-11-21T10:00:00.000Z"
         *     }
         */
        RefundOrder: {
            /** Format: uuid */
            orderId: string;
            /**
             * Format: uuid
             * @description The payment it goes back on.
             */
            paymentId: string;
            /** @description What the vault called that payment, where the gateway knows. */
            vaultReference?: string;
            amount: components["schemas"]["Money"];
            /** @description How it was paid, where the gateway knows. */
            method?: {
                /** @enum {string} */
                kind: "CARD" | "CASH" | "SETTLEMENT_PLAN" | "REDIRECT" | "OTHER";
                /** @description Of a card. */
                token?: string;
            };
            reason: string;
            /** Format: date-time */
            requestedAt: string;
        };
        /**
         * @description SUCCESSFUL and PENDING carry `vaultReference`, FAILED carries `failure`.
         * @example {
         *       "status": "SUCCESSFUL",
         *       "vaultReference": "VAULT-1"
         *     }
         */
        VaultOutcome: {
            /** @enum {string} */
            status: "SUCCESSFUL" | "FAILED" | "PENDING";
            vaultReference?: string;
            /** @description Why, in words fit for the payer. */
            failure?: string;
        };
        /**
         * @example {
         *       "title": "temporarily unavailable",
         *       "status": 503
         *     }
         */
        Problem: {
            /** Format: uri */
            type?: string;
            title: string;
            status: number;
            detail?: string;
        };
    };
    responses: {
        /** @description It did not work. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    tokenise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Card"];
            };
        };
        responses: {
            /** @description The token that stands for the card from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenisedCard"];
                };
            };
            422: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    pay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's id of this payment. */
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentOrder"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultOutcome"];
                };
            };
            /** @description This id was used for another payment. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    refund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The gateway's id of this refund. */
                refundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundOrder"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VaultOutcome"];
                };
            };
            /** @description This id was used for another refund. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
