import currencyCodes from 'currency-codes';

/**
 * Number of decimals of a currency's minor unit by ISO 4217, or undefined when the code is unknown.
 * Not from `Intl`: CLDR gives 16 live currencies fewer digits than ISO (HUF 1234.50 would become 1235).
 */
export function minorUnitDigits(currency: string): number | undefined {
  return digitsByCode.get(currency);
}

// XCG replaced ANG on 2025-03-31; the library's table is of 2024-06-25 and lacks it.
const digitsByCode: ReadonlyMap<string, number> = new Map([
  ...currencyCodes.data.map((row): [string, number] => [row.code, row.digits]),
  ['XCG', 2],
]);
