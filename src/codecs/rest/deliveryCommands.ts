import type { ChangeCommand } from '../../domain/order/commands.ts';
import type { Schemas } from './contract.ts';

/** What is asked once an order is sold: delivery, complaints, settlement, putting aside; in the order they are done. */
export function deliveryCommands(json: Schemas['ChangeOrder']): ChangeCommand[] {
  const commands: ChangeCommand[] = [];
  if (json.deliver !== undefined) commands.push({ type: 'DeliverServices', services: json.deliver.services });
  if (json.fileCase !== undefined) {
    const { kind, itemIds = [], text } = json.fileCase;
    commands.push({ type: 'FileCase', kind, itemIds, text });
  }
  if (json.resolveCase !== undefined) commands.push({ type: 'ResolveCase', ...json.resolveCase });
  if (json.complete !== undefined) commands.push({ type: 'CompleteOrder' });
  if (json.archive !== undefined) commands.push({ type: 'ArchiveOrder' });
  return commands;
}
