import { all, anywhere, textAt, type ReadNode } from '../reader.ts';
import { inOrder, isAfter, type Sample } from './samples.ts';

export type AcceptedOffer = { offerId: string; owner: string; responseId: string | undefined };

/** A request of a conversation and the view the airline answered with, where there is one. */
export type Exchange = { request: Sample; view: Sample | undefined };

/** A request that makes an order of offers somebody answered with, and what followed it. */
export type Conversation = {
  name: string;
  accepted: AcceptedOffer[];
  /** The answers that bear the accepted offers. */
  answers: Sample[];
  create: Exchange;
  /** Requests that pay the order. */
  payments: Exchange[];
  retrievals: Exchange[];
  /** What the airline told the seller on its own account. */
  notices: Sample[];
};

/** A create request whose offers no answer of the folder bears: there is nothing to replay. */
export type Lonely = { name: string; missing: AcceptedOffer[] };

/**
 * Finds the conversations among samples of one generation by what the messages say: a create request belongs to the answers that
 * bear its offers, by offer id, owner and shopping response id; where several do, to the one of its own flow.
 */
export function findConversations(samples: readonly Sample[]): { conversations: Conversation[]; lonely: Lonely[] } {
  const answers = samples.filter((sample) => /^(?:AirShoppingRS|OfferPriceRS)$/.test(sample.name));
  const conversations: Conversation[] = [];
  const lonely: Lonely[] = [];
  for (const create of samples.filter((sample) => sample.name === 'OrderCreateRQ')) {
    const accepted = acceptedOffers(create.message);
    const bearing = accepted.map((offer) => answerWith(offer, answers, create));
    const missing = accepted.filter((_, index) => bearing[index] === undefined);
    const name = create.file.replace(/\.xml$/, '');
    if (missing.length > 0 || accepted.length === 0) lonely.push({ name, missing });
    else
      conversations.push(follow(name, create, accepted, [...new Set(bearing.flatMap((each) => each ?? []))], samples));
  }
  return { conversations, lonely };
}

/** Both ways of accepting an offer: by attributes in 17.2, by elements later. */
export function acceptedOffers(create: ReadNode): AcceptedOffer[] {
  const early = all(create, 'Query/Order/Offer').map((offer) => ({
    offerId: offer.attributes['OfferID'] ?? '',
    owner: offer.attributes['Owner'] ?? '',
    responseId: offer.attributes['ResponseID'],
  }));
  const late = anywhere(create, 'SelectedPricedOffer').map((offer) => ({
    offerId: textAt(offer, 'OfferRefID') ?? '',
    owner: textAt(offer, 'OwnerCode') ?? '',
    responseId: undefined,
  }));
  return [...early, ...late];
}

function answerWith(offer: AcceptedOffer, answers: readonly Sample[], create: Sample): Sample | undefined {
  const bearing = answers.filter(({ message }) => bears(message, offer));
  return bearing.find((answer) => answer.flow === create.flow) ?? bearing[0];
}

function bears(message: ReadNode, offer: AcceptedOffer): boolean {
  const responseId = textAt(message, 'ShoppingResponseID/ResponseID');
  if (offer.responseId !== undefined && responseId !== undefined && offer.responseId !== responseId) return false;
  return offersIn(message).some(({ offerId, owner }) => offerId === offer.offerId && owner === offer.owner);
}

function offersIn(node: ReadNode): { offerId: string | undefined; owner: string | undefined }[] {
  const own = {
    offerId: node.attributes['OfferID'] ?? textAt(node, 'OfferID'),
    owner: node.attributes['Owner'] ?? textAt(node, 'OwnerCode'),
  };
  return [...(own.offerId === undefined ? [] : [own]), ...node.children.flatMap(offersIn)];
}

function follow(
  name: string,
  create: Sample,
  accepted: AcceptedOffer[],
  answers: Sample[],
  samples: readonly Sample[],
): Conversation {
  const later = inOrder(samples.filter((sample) => isAfter(sample, create)));
  const owner = accepted[0]?.owner;
  const view = later.find((sample) => sample.name === 'OrderViewRS' && ownerOf(sample.message) === owner);
  const orderId = view && orderIdOf(view.message);
  const about = later.filter(({ message }) => orderId !== undefined && namesOrder(message, orderId));
  const exchange = (request: Sample): Exchange => ({
    request,
    view: about.find((sample) => sample.name === 'OrderViewRS' && isAfter(sample, request)),
  });
  return {
    name,
    accepted,
    answers,
    create: { request: create, view },
    payments: about.filter((sample) => sample.name === 'OrderChangeRQ' && pays(sample.message)).map(exchange),
    retrievals: about.filter((sample) => sample.name === 'OrderRetrieveRQ').map(exchange),
    notices: later.filter((sample) => /^OrderChangeNotif/.test(sample.name)),
  };
}

/** Whether a request takes money, or only says how somebody would like to pay. */
export function pays(request: ReadNode): boolean {
  return anywhere(request, 'PaymentProcessingDetails').length > 0 || all(request, 'Query/Payments/Payment').length > 0;
}

export function orderIdOf(view: ReadNode): string | undefined {
  return textAt(view, 'Response/Order/OrderID') ?? textAt(view, 'Response/Order/@OrderID');
}

function ownerOf(view: ReadNode): string | undefined {
  return textAt(view, 'Response/Order/OwnerCode') ?? textAt(view, 'Response/Order/@Owner');
}

function namesOrder(node: ReadNode, orderId: string): boolean {
  const named = [textAt(node, 'OrderID'), node.attributes['OrderID']];
  return named.includes(orderId) || node.children.some((child) => namesOrder(child, orderId));
}
