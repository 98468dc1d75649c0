import type { SampleGeneration } from './meaning.ts';

/** A create request of our own for one adult on a flight of the sandbox airline. */
export type OwnCreate = {
  offerId: string;
  card?: { number: string; securityCode: string; amount: string };
  /** Put into a remark, or whatever the generation has for words. */
  words?: string;
  /** Elements put behind the card number. */
  besideNumber?: string;
  transactionId?: string;
};

const owner = 'ZZ';

/** Sandbox offers are single-use; `name` makes another one of the same. */
export function sandboxOffer(name: string): string {
  return `${owner}-LHRNCE-D30-FLEX-${name}`;
}

export const ownCreate: Record<SampleGeneration, (create: OwnCreate) => string> = {
  '17.2': create172,
  '21.3': create213,
};

function create213({ offerId, card, words, besideNumber = '', transactionId }: OwnCreate): string {
  const payment =
    card === undefined
      ? ''
      : `<c:PaymentFunctions><c:PaymentProcessingDetails><c:Amount CurCode="EUR">${card.amount}</c:Amount><c:PaymentMethod><c:PaymentCard>
         <c:CardBrandCode>VI</c:CardBrandCode><c:CardHolderName>Ines Fictional</c:CardHolderName><c:CardNumber>${card.number}</c:CardNumber>
         ${besideNumber}<c:CardSecurityCode>${card.securityCode}</c:CardSecurityCode><c:ExpirationDate>1239</c:ExpirationDate>
         </c:PaymentCard></c:PaymentMethod></c:PaymentProcessingDetails></c:PaymentFunctions>`;
  const remark = words === undefined ? '' : `<c:Remark><c:RemarkText>${words}</c:RemarkText></c:Remark>`;
  const transaction = transactionId === undefined ? '' : `<c:TrxID>${transactionId}</c:TrxID>`;
  return `<IATA_OrderCreateRQ xmlns="http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage"
      xmlns:c="http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersCommonTypes">
    <DistributionChain><c:DistributionChainLink><c:Ordinal>1</c:Ordinal><c:OrgRole>Seller</c:OrgRole><c:ParticipatingOrg>
      <c:OrgID>HARBOUR</c:OrgID></c:ParticipatingOrg></c:DistributionChainLink></DistributionChain>
    <PayloadAttributes>${transaction}<c:VersionNumber>21.3</c:VersionNumber></PayloadAttributes>
    <Request><c:CreateOrder><c:AcceptSelectedQuotedOfferList><c:SelectedPricedOffer><c:OfferRefID>${offerId}</c:OfferRefID>
      <c:OwnerCode>${owner}</c:OwnerCode><c:SelectedOfferItem><c:OfferItemRefID>${offerId}-ADT</c:OfferItemRefID>
      <c:PaxRefID>P1</c:PaxRefID></c:SelectedOfferItem></c:SelectedPricedOffer></c:AcceptSelectedQuotedOfferList></c:CreateOrder>
    <c:DataLists><c:PaxList><c:Pax><c:Individual><c:GivenName>Ines</c:GivenName><c:Surname>Fictional</c:Surname></c:Individual>
      <c:PaxID>P1</c:PaxID><c:PTC>ADT</c:PTC>${remark}</c:Pax></c:PaxList></c:DataLists>${payment}</Request></IATA_OrderCreateRQ>`;
}

function create172({ offerId, card, words, besideNumber = '', transactionId }: OwnCreate): string {
  const payment =
    card === undefined
      ? ''
      : `<Payments><Payment><Type>CC</Type><Method><PaymentCard><CardCode>VI</CardCode><CardNumber>${card.number}</CardNumber>${besideNumber}
         <SeriesCode>${card.securityCode}</SeriesCode><CardHolderName>Ines Fictional</CardHolderName>
         <EffectiveExpireDate><Expiration>1239</Expiration></EffectiveExpireDate></PaymentCard></Method>
         <Amount Code="EUR">${card.amount}</Amount></Payment></Payments>`;
  const remarks =
    words === undefined
      ? ''
      : `<InstructionsList><Instruction ListKey="I1"><FreeFormTextInstruction><Remark>${words}</Remark></FreeFormTextInstruction>
         </Instruction></InstructionsList>`;
  const transaction = transactionId === undefined ? '' : ` TransactionIdentifier="${transactionId}"`;
  return `<OrderCreateRQ xmlns="http://www.iata.org/IATA/EDIST/2017.2" Version="17.2"${transaction}><Document/>
    <Party><Sender><TravelAgencySender><AgencyID>HARBOUR</AgencyID></TravelAgencySender></Sender></Party>
    <Query><Order><Offer OfferID="${offerId}" Owner="${owner}" ResponseID="ZZ"><OfferItem OfferItemID="${offerId}-ADT">
      <PassengerRefs>P1</PassengerRefs></OfferItem></Offer></Order>${payment}
    <DataLists><PassengerList><Passenger PassengerID="P1"><PTC>ADT</PTC><Individual><GivenName>Ines</GivenName>
      <Surname>Fictional</Surname></Individual></Passenger></PassengerList>${remarks}</DataLists></Query></OrderCreateRQ>`;
}
