import { refusalStatuses } from '../codecs/rest/refusalStatuses.ts';
import { commandStates } from '../domain/order/commandStates.ts';
import type { HeaderStatus } from '../domain/order/order.ts';
import { refusalCodes, refusalWords } from '../domain/order/refusals.ts';
import { refusalStages } from '../domain/order/stages.ts';
import { transitions } from '../domain/order/transitions.ts';
import { agencyTable } from '../domain/view/agency.ts';
import { customerTable } from '../domain/view/customer.ts';
import { ndcDeliveryStatus, ndcItemStatus, ndcOrderStatus, ndcServiceStatus } from '../domain/view/ndc.ts';
import type { ProjectionLine } from '../domain/view/projection.ts';
import { retailTable } from '../domain/view/retail.ts';
import { blockerCodes, blockerWords } from '../domain/view/support.ts';
import { eventWords } from '../domain/view/timeline.ts';

const headers: readonly HeaderStatus[] = ['OFFERED', 'PAID', 'EXPIRED', 'CANCELLED', 'FULFILLED', 'COMPLETED'];

/** Prints, as Markdown, the tables the program itself decides by: states, commands, refusals, views and events. */
export function printDocs(): void {
  process.stdout.write(`${sections().join('\n\n')}\n`);
}

function sections(): string[] {
  return [
    '# States, commands, refusals and views',
    'Printed from the constants the program decides by; there is no other source of them.',
    '## Steps of the header',
    table(
      ['from', 'to', 'when'],
      transitions.map(({ from, to, when }) => [from === '-' ? '–' : from, to, when]),
    ),
    '## Commands by state of the header',
    'A command marked ● is done in that state unless a rule of its own says no; anywhere else it is refused, whatever its rules say.',
    table(
      ['command', ...headers],
      Object.entries(commandStates).map(([command, states]) => [
        code(command),
        ...headers.map((header) => (states.includes(header) ? '●' : '')),
      ]),
    ),
    '## Refusals',
    'In the order the rules are asked. The stage says how far a request got; the status is the one of the REST contract.',
    table(
      ['code', 'status', 'stage', 'what it says', 'what to do'],
      refusalCodes.map((each) => [
        code(each),
        String(refusalStatuses[each]),
        refusalStages[each],
        refusalWords[each].title,
        refusalWords[each].remedy,
      ]),
    ),
    '## What an order is called by others',
    'Of the lines of a state the first whose condition holds.',
    '### Agency',
    projection(agencyTable),
    '### Retail',
    projection(retailTable),
    '### Customer',
    projection(customerTable),
    '### NDC',
    table(
      ['ours', 'order status'],
      Object.entries(ndcOrderStatus).map(([ours, theirs]) => [ours, code(theirs)]),
    ),
    table(
      ['item', 'item status', 'service status', 'delivery status'],
      (Object.keys(ndcItemStatus) as (keyof typeof ndcItemStatus)[]).map((ours) => [
        ours,
        code(ndcItemStatus[ours]),
        code(ndcServiceStatus[ours]),
        code(ndcDeliveryStatus[ours]),
      ]),
    ),
    '### Support: what can be in the way, the worst first',
    table(
      ['code', 'what it says', 'what to do next'],
      blockerCodes.map((each) => [code(each), blockerWords[each].text, blockerWords[each].next]),
    ),
    '## Events',
    table(
      ['event', 'in the timeline'],
      Object.entries(eventWords).map(([type, words]) => [code(type), words]),
    ),
  ];
}

function projection(lines: readonly ProjectionLine<string>[]): string {
  return table(
    ['state', 'when', 'word'],
    lines.map(({ header, when, word }) => [header, when.replaceAll('_', ' '), code(word)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
