import { messageIn, messageName, readMessage } from '../reader.ts';
import type { SampleGeneration } from './meaning.ts';
import type { Sample } from './samples.ts';

const messages: Record<SampleGeneration, (orderId: string, owner: string) => string> = {
  '17.2': (orderId, owner) =>
    `<OrderRetrieveRQ xmlns="http://www.iata.org/IATA/EDIST/2017.2" Version="17.2"><Document/><Party><Sender><TravelAgencySender>
     <AgencyID>HARBOUR</AgencyID></TravelAgencySender></Sender></Party>
     <Query><Filters><OrderID Owner="${owner}">${orderId}</OrderID></Filters></Query></OrderRetrieveRQ>`,
  '21.3': (orderId, owner) =>
    `<IATA_OrderRetrieveRQ xmlns="http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage"
       xmlns:c="http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersCommonTypes">
     <DistributionChain><c:DistributionChainLink><c:Ordinal>1</c:Ordinal><c:OrgRole>Seller</c:OrgRole>
     <c:ParticipatingOrg><c:OrgID>HARBOUR</c:OrgID></c:ParticipatingOrg></c:DistributionChainLink></DistributionChain>
     <Request><c:OrderValidationFilterCriteria><c:OrderFilterCriteria><c:OrderID>${orderId}</c:OrderID>
     <c:OwnerCode>${owner}</c:OwnerCode></c:OrderFilterCriteria></c:OrderValidationFilterCriteria></Request></IATA_OrderRetrieveRQ>`,
};

export function retrieveMessage(generation: SampleGeneration, orderId: string, owner: string): string {
  return messages[generation](orderId, owner);
}

/** A retrieve request of our own for an order made by `create`, in the same generation. */
export function ownRetrieve(create: Sample, orderId: string, owner: string): Sample {
  const text = retrieveMessage(create.generation, orderId, owner);
  const message = messageIn(readMessage(text));
  return {
    ...create,
    file: 'a retrieve request of ours',
    bytes: Buffer.from(text),
    text,
    message,
    name: messageName(message),
  };
}
