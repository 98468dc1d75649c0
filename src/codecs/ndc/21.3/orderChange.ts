import type { ChangeOrderChoice, OrderChangeRQ, PaxUpdate } from '../../../../generated/ndc/21.3/types.ts';
import type { ChangeCommand, OrderReference, UpdatePassengers } from '../../../domain/order/commands.ts';
import type { NdcRequest } from '../codec.ts';
import { missing, notFound, unsupported } from '../scalar/faults.ts';
import { readContacts } from './contacts.ts';
import { nth, required, optional, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readLocators } from './locators.ts';
import { readOrderKey } from './orderKey.ts';
import { limited, readPassengerChange } from './passengers.ts';
import { readPayments } from './payments.ts';

type Request = NonNullable<Lenient<OrderChangeRQ>['Request']>;

/** What the choice may hold that we cannot do yet, in words. */
const notYet: Partial<Record<keyof ChangeOrderChoice, string>> = {
  AcceptCancelledOffer: 'accepting a cancellation offer',
  AcceptChange: 'accepting a change of the airline',
  AcceptOrderItemList: 'ordering items that come from no offer',
  AcceptRepricedOrder: 'accepting a repriced order',
  AcceptSelectedQuotedOfferList: 'adding an offer to an existing order',
};

/**
 * An OrderChangeRQ as commands: passenger data first, then giving up the order, then payments.
 * Faults: no order named, a choice that is not supported, a name change.
 * @see IATA_OrderChangeRQ/Request
 */
export function toChangeOrder(message: Lenient<OrderChangeRQ>, root: string, findings: Findings): NdcRequest {
  const request = message.Request ?? {};
  const path = `${root}/Request`;
  const payments = readPayments(request.PaymentFunctions, `${path}/PaymentFunctions`, findings);
  const commands: ChangeCommand[] = [
    ...readChoice(request, path, findings),
    ...(payments.length > 0 ? [{ type: 'PayOrder' as const, payments }] : []),
  ];
  return { kind: 'change', reference: readReference(request, path, findings), commands, cards: findings.cards };
}

function readReference(request: Request, path: string, findings: Findings): OrderReference {
  const locators = readLocators(request.BookingRef, `${path}/BookingRef`, findings).map(({ locator, system }) => ({
    locator,
    system,
  }));
  return { ...readOrderKey(request.Order ?? {}, `${path}/Order`, findings), locators };
}

function readChoice(request: Request, path: string, findings: Findings): ChangeCommand[] {
  const choice = request.ChangeOrderChoice;
  const names = Object.keys(notYet) as (keyof ChangeOrderChoice)[];
  const refused = names.filter((name) => choice?.[name] !== undefined);
  for (const name of refused) {
    findings.faults.push(unsupported(`${path}/ChangeOrderChoice/${name}`, notYet[name] ?? name));
  }
  if (refused.length > 0) return [];
  if (choice?.CancelUnpaidOrder !== undefined) {
    return readCancellation(choice.CancelUnpaidOrder, request, `${path}/ChangeOrderChoice/CancelUnpaidOrder`, findings);
  }
  if (choice?.UpdatePax !== undefined) return readUpdatePax(choice.UpdatePax, request, path, findings);
  return readListedChanges(request, path, findings);
}

/** Only whole orders are given up, so a list of single items is refused rather than overlooked. */
function readCancellation(
  cancel: NonNullable<Lenient<ChangeOrderChoice>['CancelUnpaidOrder']>,
  request: Request,
  path: string,
  findings: Findings,
): ChangeCommand[] {
  const orderId = required(cancel.OrderRefID, `${path}/OrderRefID`, 'the id of the order', findings);
  const named = [orderId, optional(cancel.OwnerCode)].join(' ');
  if (orderId !== '' && named !== [optional(request.Order?.OrderID), optional(request.Order?.OwnerCode)].join(' ')) {
    findings.faults.push({
      code: '914',
      path: `${path}/OrderRefID`,
      text: 'this is not the order the message is about',
    });
  }
  if ((cancel.SelectedOrderItem ?? []).length > 0) {
    findings.faults.push(unsupported(`${path}/SelectedOrderItem`, 'cancelling single items of an unpaid order'));
  }
  return [{ type: 'CancelOrder' }];
}

/** Senders confirm a held booking by adding passenger data beside the payment, without any choice. */
function readListedChanges(request: Request, path: string, findings: Findings): UpdatePassengers[] {
  const list = limited(request.DataLists?.PaxList?.Pax, `${path}/DataLists/PaxList/Pax`, findings);
  const contacts = request.DataLists?.ContactInfoList?.ContactInfo;
  if (list.length === 0 && contacts === undefined) return [];
  const passengers = list.map((pax, index) => {
    const place = nth(`${path}/DataLists/PaxList/Pax`, index);
    const passengerId = required(pax.PaxID, `${place}/PaxID`, 'the id of a passenger', findings);
    return readPassengerChange(pax, passengerId, place, findings);
  });
  return [
    {
      type: 'UpdatePassengers',
      passengers,
      contacts: readContacts(contacts, `${path}/DataLists/ContactInfoList/ContactInfo`, findings),
      removeContactIds: [],
    },
  ];
}

/**
 * The new passenger's data replaces that of the current one, under the current one's id. Contacts the current one refers
 * to and the new one does not are taken away.
 */
function readUpdatePax(
  update: Lenient<PaxUpdate>,
  request: Request,
  path: string,
  findings: Findings,
): UpdatePassengers[] {
  const choice = `${path}/ChangeOrderChoice/UpdatePax`;
  const all = request.DataLists?.PaxList?.Pax ?? [];
  const list = limited(all, `${path}/DataLists/PaxList/Pax`, findings);
  if (list !== all) return [];
  const currentId = optional(update.Current?.PaxRefID);
  const newId = optional(update.New?.PaxRefID);
  if (currentId === undefined && newId === undefined) {
    findings.faults.push(missing(`${choice}/Current/PaxRefID`, 'the passenger to update'));
    return [];
  }
  if (currentId === undefined || newId === undefined) {
    findings.faults.push(unsupported(choice, 'adding a passenger to an order or removing one'));
    return [];
  }
  const renewed = list.findIndex((pax) => optional(pax.PaxID) === newId);
  const pax = list[renewed];
  if (pax === undefined) {
    findings.faults.push(notFound(`${choice}/New/PaxRefID`, 'the new passenger'));
    return [];
  }
  const current = currentId === newId ? undefined : list.find((each) => optional(each.PaxID) === currentId);
  const place = nth(`${path}/DataLists/PaxList/Pax`, renewed);
  const kept = texts([pax.ContactInfoRefID]);
  const leaving = texts([current?.ContactInfoRefID]).filter((id) => !kept.includes(id));
  // Those on their way out are listed only to say which they are: what they hold is left unread, and so told.
  const listed = request.DataLists?.ContactInfoList?.ContactInfo?.filter(
    (contact) => !leaving.includes(optional(contact.ContactInfoID) ?? ''),
  );
  return [
    {
      type: 'UpdatePassengers',
      passengers: [readPassengerChange(pax, currentId, place, findings)],
      contacts: readContacts(listed, `${path}/DataLists/ContactInfoList/ContactInfo`, findings),
      removeContactIds: leaving,
    },
  ];
}
