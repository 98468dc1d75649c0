// Generated from ndc-xml/17.2, do not edit.
// sha256 9ccb3c43eab8165f5ff3924dc48ca66bfc9d6f1b964eb1c65d2f6aeec068a9b5 of the source
// Command: npm run generate

/** The messages of this generation by name. */
export interface Messages {
  AirShoppingRS: AirShoppingRS;
  OfferPriceRS: OfferPriceRS;
  OrderCancelRQ: OrderCancelRQ;
  OrderChangeRQ: OrderChangeRQ;
  OrderCreateRQ: OrderCreateRQ;
  OrderRetrieveRQ: OrderRetrieveRQ;
  OrderViewRS: OrderViewRS;
}

export type AddressUse = 'AddressAtOrigin' | 'AddressAtDestination';

export type BaggageCategory = 'CarryOn' | 'Checked';

export type BaggageReason = 'Regulatory' | 'Deferral' | 'Bilateral';

export type Combination = 'OR' | 'AND';

export type DistanceUnit = 'Feet' | 'Kilometers' | 'Meters' | 'Miles' | 'Other';

export type Gender = 'Female' | 'Male' | 'Unspecified';

export type OwnerKind = 'ORA' | 'POA';

export type ReportingType = 'BSP' | 'ARC' | 'Airline';

export type SizeUnit = 'Centimeter' | 'Inch';

export type Target = 'Test' | 'Production';

export type TransactionStatus = 'Start' | 'End' | 'Rollback' | 'InSeries' | 'Continuation' | 'Subsequent';

export interface AcceptedItem {
  OfferItemID: string;
  PassengerRefs: string;
  ALaCarteSelection?: AcceptedItem_ALaCarteSelection;
  ServiceSelection?: AcceptedItem_ServiceSelection[];
  SeatSelection?: Seat;
}

export interface AcceptedItem_ALaCarteSelection {
  Quantity: number;
  SegmentID?: string;
}

export interface AcceptedItem_ServiceSelection {
  ServiceID: string;
  ServiceDefinitionID: string;
}

export interface AcceptedOffer {
  OfferID: string;
  Owner: string;
  ResponseID: string;
  TotalOfferPrice?: Amount;
  OfferItem: AcceptedItem[];
}

export interface AcceptedOffers {
  Offer?: AcceptedOffer[];
}

export interface AccountPart {
  value: string;
  refs?: string;
}

export interface Age {
  value: string;
  UnitCode?: string;
}

export interface AgentUser {
  metadata?: string;
  refs?: string;
  Name?: string;
  Type?: string;
  Contacts?: PartyContacts;
  PseudoCity?: PseudoCity;
  IATA_Number?: string;
  AgentUserID: OwnedId;
  UserRole?: string;
}

export interface AgentUserId {
  value: string;
  Owner?: string;
  Name?: string;
  refs?: string;
}

export interface Aggregator {
  metadata?: string;
  ConnectMethod?: string;
  refs?: string;
  Name?: string;
  Category?: string;
  RoleOfIntermediaryReference?: IntermediaryRole;
  AggregatorID: OwnedId;
  AgentUserID?: AgentUserId;
}

export interface AggregatorParticipant {
  metadata?: string;
  ConnectMethod?: string;
  SequenceNumber: number;
  refs?: string;
  Name?: string;
  Category?: string;
  RoleOfIntermediaryReference?: IntermediaryRole;
  AggregatorID: OwnedId;
  AgentUserID?: AgentUserId;
}

export interface AirShoppingRS {
  EchoToken?: string;
  TimeStamp?: string;
  Target?: Target;
  Version: string;
  TransactionIdentifier?: string;
  SequenceNmbr?: number;
  TransactionStatusCode?: TransactionStatus;
  PrimaryLangID?: string;
  AltLangID?: string;
  RetransmissionIndicator?: boolean;
  CorrelationID?: string;
  AsynchronousAllowedInd?: boolean;
  Document?: MessageDocument;
  Success?: Success;
  Warnings?: Warnings;
  AirShoppingProcessing?: Processing;
  ShoppingResponseID?: ShoppingResponseId;
  OffersGroup?: AirShoppingRS_OffersGroup;
  DataLists?: DataLists;
  Metadata?: AirShoppingRS_Metadata;
  Errors?: Errors;
}

export interface AirShoppingRS_Metadata {
  Other?: AirShoppingRS_Metadata_Other;
}

export interface AirShoppingRS_Metadata_Other {
  OtherMetadata: AirShoppingRS_Metadata_Other_OtherMetadata[];
}

export interface AirShoppingRS_Metadata_Other_OtherMetadata {
  CurrencyMetadatas?: CurrencyMetadatas;
}

export interface AirShoppingRS_OffersGroup {
  AllOffersSnapshot?: OffersSummary;
  AirlineOffers: AirlineOffers[];
}

export interface Airline {
  AirlineName?: string;
  AirlineDesignator?: string;
}

export interface AirlineId {
  value: string;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface AirlineOffers {
  Offer?: Offer[];
  ALaCarteOffer?: AlaCarteOffer;
}

export interface AirlineParty {
  metadata?: string;
  refs?: string;
  AirlineID: AirlineId;
  Name?: string;
  AgentUser?: AgentUser;
}

export interface AirportPlace {
  value: string;
  Application?: string;
  Area?: number;
  UOM?: DistanceUnit;
}

export interface AlaCarteItem {
  OfferItemID: string;
  Eligibility: AlaCarteItem_Eligibility;
  UnitPriceDetail: OfferItemPrice;
  Service: AlaCarteItem_Service;
}

export interface AlaCarteItem_Eligibility {
  PassengerRefs?: AlaCarteItem_Eligibility_PassengerRefs;
  SegmentRefs?: AlaCarteItem_Eligibility_SegmentRefs;
  PriceClassRefs?: string;
}

export interface AlaCarteItem_Eligibility_PassengerRefs {
  value: string;
  AnyPassengerInd?: boolean;
}

export interface AlaCarteItem_Eligibility_SegmentRefs {
  value: string;
  AnySegmentInd?: boolean;
}

export interface AlaCarteItem_Service {
  ServiceID: string;
  ServiceRef?: string;
  ServiceDefinitionRef: string;
}

export interface AlaCarteOffer {
  OfferID: string;
  Owner: string;
  OwnerType?: string;
  RequestedDateInd?: boolean;
  WebAddressID?: string;
  Parameters?: OfferParameters;
  ValidatingCarrier?: string;
  TimeLimits?: OfferTimeLimits;
  TotalPrice?: OfferTotal;
  DescriptionReferences?: string;
  DisclosureRef?: string;
  BagDisclosureRefs?: string;
  Penalty?: Penalty;
  ALaCarteOfferItem: AlaCarteItem[];
}

export interface AllowanceDescription {
  Concept?: string;
  refs?: string;
  ApplicableParty: string;
  ApplicableBag?: string;
  Descriptions: Descriptions;
}

export interface Amount {
  value: string;
  Code?: string;
  Taxable?: boolean;
}

export interface Arrival {
  refs?: string;
  AirportCode: AirportPlace;
  Date?: string;
  Time?: string;
  ChangeOfDay?: number;
  AirportName?: string;
  Terminal?: Terminal;
}

export interface BaggageAllowance {
  BaggageAllowanceID: string;
  BaggageCategory: BaggageCategory;
  AllowanceDescription?: AllowanceDescription;
  DimensionAllowance?: DimensionAllowance;
  PieceAllowance?: PieceAllowance[];
  WeightAllowance?: WeightAllowance;
  BaggageDeterminingCarrier?: BaggageCarrier;
}

export interface BaggageCarrier {
  BDC_Reason?: BaggageReason;
  AirlineID: AirlineId;
  Name?: string;
  BagRule?: string;
  BDC_AnalysisResult?: string;
}

export interface BankAccount {
  ChecksAcceptedInd?: boolean;
  refs?: string;
  Name?: NamePart;
  BankID?: AccountPart;
  AccountType?: string;
  AccountNumber?: AccountPart;
}

export interface BankAccountView {
  refs?: string;
  Name?: NamePart;
  CheckNumber?: string;
}

export interface BankCheck {
  Number?: number;
  SignedDate?: string;
  OrderTo?: string;
}

export interface BookingInstructions {
  SSRCode?: string[];
  OSIText?: string[];
  Method?: string;
  UpgradeMethod?: BookingInstructions_UpgradeMethod;
  Text?: string[];
  Equipment?: string;
}

export interface BookingInstructions_UpgradeMethod {
  value: string;
  NewClass?: string;
}

export interface BookingReference {
  refs?: string;
  Type?: string;
  ID: string;
  AirlineID?: BookingReference_AirlineID;
  OtherID?: BookingReference_OtherID;
}

export interface BookingReference_AirlineID {
  value: string;
  Name?: string;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface BookingReference_OtherID {
  value: string;
  Name?: string;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface BookingReferences {
  BookingReference: BookingReference[];
}

export interface CancelQuery {
  Order?: CancelQuery_Order;
  BookingReferences?: BookingReferences;
}

export interface CancelQuery_Order {
  OrderID: string;
  Owner: string;
  OwnerType?: OwnerKind;
  WebAddressID?: string;
  MetadataRefs?: string;
}

export interface CardDates {
  refs?: string;
  Effective?: string;
  Expiration?: string;
}

export interface CardView {
  refs?: string;
  CardType?: string;
  CardCode?: string;
  MaskedCardNumber?: MaskedCardNumber;
  TokenizedCardNumber?: string;
  CardHolderName?: NamePart;
  EffectiveExpireDate?: CardDates;
  ApprovalType?: string;
}

export interface CashView {
  refs?: string;
  Amount?: Amount;
  TerminalID?: string;
  ReceiptID?: string;
  AgentUserID?: AgentUserId;
}

export interface ChangeQuery {
  OrderID: ChangeQuery_OrderID;
  ActionContext?: string;
  OrderServicing?: OrderServicing;
  PassengerServicing?: PassengerServicing[];
  AcceptRepricedOrder?: ChangeQuery_AcceptRepricedOrder;
  Payments?: ChangeQuery_Payments;
  BookingReferences?: BookingReferences;
}

export interface ChangeQuery_AcceptRepricedOrder {
  ResponseID: string;
}

export interface ChangeQuery_OrderID {
  value: string;
  Owner?: string;
  OwnerType?: OwnerKind;
}

export interface ChangeQuery_Payments {
  Payment?: ItemPayment[];
}

export interface Charge {
  ApproxInd?: boolean;
  RefundInd?: boolean;
  refs?: string;
  Amount: Amount;
  LocalAmount?: Amount;
  Designator?: string;
  Description?: string;
  Nature?: string;
}

export interface Charges {
  refs?: string;
  Total: Charges_Total;
  Breakdown?: Charges_Breakdown;
}

export interface Charges_Breakdown {
  Fee: Charge[];
}

export interface Charges_Total {
  value: string;
  Code?: string;
  Taxable?: boolean;
  refundInd?: boolean;
}

export interface ClassOfService {
  refs?: string;
  Code: ClassOfService_Code;
  MarketingName?: ClassOfService_MarketingName;
  FareBasisCode?: string;
}

export interface ClassOfService_Code {
  value: string;
  SeatsLeft?: number;
}

export interface ClassOfService_MarketingName {
  value: string;
  CabinDesignator?: string;
}

export interface Commission {
  refs?: string;
  Amount?: Amount;
  Percentage?: string;
  Code?: string;
}

export interface ContactFilter {
  ContactType?: string;
  PostalAddress?: PostalAddress[];
  EmailAddress?: EmailAddress[];
  Phone?: Phone[];
  OtherAddress?: OtherAddress[];
}

export interface ContactInformation {
  ContactID?: string;
  ContactType?: string;
  PostalAddress?: PostalAddress[];
  ContactProvided?: ContactInformation_ContactProvided[];
  ContactNotProvided?: string;
  OtherAddress?: OtherAddress[];
  IndividualRef?: string;
  Individual?: Individual;
}

export interface ContactInformation_ContactProvided {
  EmailAddress?: EmailAddress[];
  Phone?: Phone[];
}

export interface ContactList {
  ContactInformation: ContactInformation[];
}

export interface CountryOfSale {
  value: string;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface CreateQuery {
  Order: AcceptedOffers;
  Payments?: OfferedPayments;
  Commission?: Commission;
  BookingReferences?: BookingReferences;
  DataLists?: DataLists;
}

export interface CurrencyMetadatas {
  CurrencyMetadata: CurrencyMetadatas_CurrencyMetadata[];
}

export interface CurrencyMetadatas_CurrencyMetadata {
  MetadataKey: string;
  refs?: string;
  Application?: string;
  Decimals?: number;
  Name?: string;
}

export interface DataLists {
  PassengerList?: PassengerList;
  ContactList?: ContactList;
  BaggageAllowanceList?: DataLists_BaggageAllowanceList;
  DisclosureList?: DisclosureList;
  FareList?: FareList;
  FlightSegmentList?: FlightSegmentList;
  FlightList?: FlightList;
  OriginDestinationList?: OriginDestinationList;
  InstructionsList?: InstructionsList;
  MediaList?: MediaList;
  PenaltyList?: PenaltyList;
  PriceClassList?: PriceClassList;
  ServiceDefinitionList?: ServiceDefinitionList;
  TermsList?: TermsList;
}

export interface DataLists_BaggageAllowanceList {
  BaggageAllowance: BaggageAllowance[];
}

export interface Departure {
  refs?: string;
  AirportCode: AirportPlace;
  Date: string;
  Time?: string;
  AirportName?: string;
  Terminal?: Terminal;
}

export interface Description {
  ObjectKey?: string;
  refs?: string;
  Text?: DescriptionText;
  MarkupStyle?: string;
  Link?: string;
}

export interface DescriptionText {
  value: string;
  refs?: string;
}

export interface Descriptions {
  Description: TermDescription[];
}

export interface DetailCurrencyPrice {
  ApproxInd?: boolean;
  RefundAllInd?: boolean;
  TaxIncludedInd?: boolean;
  OtherChargeInd?: boolean;
  AutoExchangeInd?: boolean;
  refs?: string;
  Total?: Amount;
  Equivalent?: string;
  Details?: DetailCurrencyPrice_Details;
  Taxes?: Taxes;
  Fees?: Charges;
}

export interface DetailCurrencyPrice_Details {
  refs?: string;
  Detail: DetailCurrencyPrice_Details_Detail[];
}

export interface DetailCurrencyPrice_Details_Detail {
  RefundInd?: boolean;
  refs?: string;
  SubTotal?: Amount;
  Application?: string;
}

export interface DimensionAllowance {
  refs?: string;
  ApplicableParty?: string;
  DimensionUOM: SizeUnit;
  MaxLinear?: LooseNamePart;
  MinLinear?: LooseNamePart;
  Dimensions?: DimensionAllowance_Dimensions[];
  ApplicableBag?: string;
  Descriptions?: Descriptions;
}

export interface DimensionAllowance_Dimensions {
  refs?: string;
  Category: string;
  MaxValue: string;
  MinValue?: string;
}

export interface DirectBillView {
  refs?: string;
  DirectBillID?: string;
  CompanyName?: string;
  ContactName?: string;
}

export interface Disclosure {
  refs?: string;
  Description: Description[];
}

export interface DisclosureList {
  Disclosures: DisclosureList_Disclosures[];
}

export interface DisclosureList_Disclosures {
  ListKey: string;
  refs?: string;
  Description: Description[];
}

export interface Discount {
  refs?: string;
  DiscountAmount?: Amount;
  DiscountPercent?: number;
  Application?: string;
  Description?: string;
}

export interface EmailAddress {
  Label?: string;
  EmailAddressValue: string;
}

export interface EncodedAmount {
  value: string;
  Code: string;
  refs?: string;
}

export interface Equipment {
  ChangeOfGaugeInd?: boolean;
  refs?: string;
  AircraftCode: Equipment_AircraftCode;
  Name?: string;
  AirlineEquipCode?: string;
}

export interface Equipment_AircraftCode {
  value: string;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface Error {
  value: string;
  Language?: string;
  Type?: string;
  ShortText?: string;
  Code?: string;
  DocURL?: string;
  Status?: string;
  Tag?: string;
  RecordID?: string;
  Owner?: string;
  NodeList?: string;
}

export interface Errors {
  Error: Error[];
}

export interface FareBasis {
  FareBasisCode?: FareBasisCode;
  FareBasisCityPair?: string;
  RBD?: string;
  CabinType: FareBasis_CabinType;
}

export interface FareBasisCode {
  refs?: string;
  Code: string;
  Application?: string;
}

export interface FareBasis_CabinType {
  CabinTypeCode: string;
  CabinTypeName: string;
}

export interface FareComponent {
  Parameters?: FareComponent_Parameters;
  Price?: FarePrice;
  FareBasis?: FareBasis;
  TicketDesig?: FareComponent_TicketDesig;
  FareRules?: FareRules;
  PriceClassRef?: string;
  SegmentRefs?: FareComponent_SegmentRefs;
}

export interface FareComponent_Parameters {
  Quantity?: number;
}

export interface FareComponent_SegmentRefs {
  value: string;
  ON_Point?: string;
  OFF_Point?: string;
}

export interface FareComponent_TicketDesig {
  value: string;
  Application?: string;
}

export interface FareDetail {
  FareIndicatorCode?: FareDetail_FareIndicatorCode;
  PassengerRefs?: string;
  Price: FarePrice;
  FareComponent?: FareComponent[];
  TourCode?: string;
  Remarks?: Remarks;
}

export interface FareDetail_FareIndicatorCode {
  value: string;
  FiledFareInd?: boolean;
}

export interface FareFiledIn {
  refs?: string;
  BaseAmount: Amount;
  NUC_Amount?: string;
  ExchangeRate?: string;
  TicketBulkMask?: string;
}

export interface FareList {
  FareGroup: FareList_FareGroup[];
}

export interface FareList_FareGroup {
  ListKey: string;
  refs?: string;
  Fare: FareList_FareGroup_Fare;
  FareBasisCode: FareList_FareGroup_FareBasisCode;
}

export interface FareList_FareGroup_Fare {
  FareCode: string;
  FareDetail?: FareDetail;
}

export interface FareList_FareGroup_FareBasisCode {
  Code: string;
  Application?: string;
}

export interface FarePrice {
  TotalAmount?: TotalAmount;
  BaseAmount: Amount;
  FareFiledIn?: FareFiledIn;
  Surcharges?: Surcharges;
  Taxes?: Taxes;
  RequestedDate?: string;
}

export interface FareRules {
  refs?: string;
  Penalty?: Penalty;
  Remarks?: Remarks;
}

export interface Flight {
  FlightKey?: string;
  refs?: string;
  Journey?: Flight_Journey;
  SegmentReferences: FlightReferences;
}

export interface FlightDetail {
  refs?: string;
  FlightSegmentType?: string;
  FlightDistance?: FlightDetail_FlightDistance;
  FlightDuration?: FlightDetail_FlightDuration;
  Stops?: FlightDetail_Stops;
  TourOperatorFlightID?: string;
}

export interface FlightDetail_FlightDistance {
  refs?: string;
  Value: number;
  UOM: string;
  Application?: string;
}

export interface FlightDetail_FlightDuration {
  refs?: string;
  Value: string;
  Application?: string;
}

export interface FlightDetail_Stops {
  StopQuantity?: number;
}

export interface FlightList {
  Flight: Flight[];
}

export interface FlightNumber {
  value: string;
  OperationalSuffix?: string;
}

export interface FlightReferences {
  value: string;
  OnPoint?: string;
  OffPoint?: string;
}

export interface FlightSegment {
  SegmentKey: string;
  ConnectInd?: boolean;
  ElectronicTicketInd?: boolean;
  TicketlessInd?: boolean;
  SecureFlight?: boolean;
  refs?: string;
  Departure: Departure;
  Arrival: Arrival;
  MarketingCarrier: MarketingFlight;
  OperatingCarrier?: OperatingFlight;
  Equipment?: Equipment;
  ClassOfService?: ClassOfService;
  FlightDetail?: FlightDetail;
}

export interface FlightSegmentList {
  FlightSegment: FlightSegment[];
}

export interface Flight_Journey {
  refs?: string;
  Time?: string;
  Distance?: Flight_Journey_Distance;
}

export interface Flight_Journey_Distance {
  Value: number;
  UOM: string;
}

export interface FlightsOverview {
  FlightRef: FlightsOverview_FlightRef[];
  ItineraryPriceClassRef?: string;
}

export interface FlightsOverview_FlightRef {
  value: string;
  ODRef?: string;
  PriceClassRef?: string;
}

export interface FormOfId {
  CreditCardVendorCode?: string;
  FOID_Number: string;
  FOID_Type: string;
}

export interface IdentityDocument {
  IdentityDocumentNumber: string;
  IdentityDocumentType: string;
  IssuingCountryCode?: string;
  CitizenshipCountryCode?: string;
  ResidenceCountryCode?: string;
  IssueDate?: string;
  ExpiryDate?: string;
  Birthdate?: string;
  Birthplace?: string;
  Gender?: Gender;
  NameTitle?: string;
  GivenName?: string[];
  MiddleName?: string[];
  Surname?: string;
  SurnameSuffix?: string;
  Visa?: Visa[];
}

export interface IncludedBaggage {
  FlightRefs: string;
  PassengerRefs: string;
  BaggageAllowanceRef: string;
}

export interface Individual {
  IndividualID?: string;
  Birthdate?: string;
  Birthplace?: string;
  Gender?: Gender;
  NameTitle?: string;
  GivenName?: string[];
  MiddleName?: string[];
  Surname: string;
  SurnameSuffix?: string;
}

export interface InstructionsList {
  Instruction: InstructionsList_Instruction[];
}

export interface InstructionsList_Instruction {
  ListKey: string;
  refs?: string;
  FreeFormTextInstruction?: Remarks;
  SpecialBookingInstruction?: string;
}

export interface IntermediaryRole {
  supplier_ref: string;
}

export interface ItemPayment {
  Type: string;
  Method: PaymentMethod;
  Amount: Amount;
  Payer?: Payer;
  Offers?: ItemPayment_Offers;
  OrderItemID?: string[];
}

export interface ItemPayment_Offers {
  Offer: ItemPayment_Offers_Offer[];
}

export interface ItemPayment_Offers_Offer {
  OfferID: string;
  Owner: string;
  ResponseID: string;
  OfferItemID?: string[];
}

export interface ItemTimeLimits {
  PaymentTimeLimit?: TimeLimit;
  DepositTimeLimit?: TimeLimit;
  NamingTimeLimit?: TimeLimit;
  PriceGuaranteeTimeLimits?: TimeLimit;
  TicketingTimeLimits?: TimeLimit;
}

export interface LanguageUsage {
  LanguageCode?: string;
  LanguageUsage?: string;
}

export interface LooseNamePart {
  value: string;
  refs?: string;
}

export interface LoyaltyFilter {
  Airline?: Airline;
  ProgramName?: string;
  ProgramCode?: string;
  AccountNumber?: string;
  SignInID?: string;
}

export interface LoyaltyProgramAccount {
  Airline?: Airline;
  ProviderName?: string;
  ProgramName?: string;
  ProgramCode?: string;
  AccountNumber?: string;
  URL?: string;
  SignInID?: string;
  TierCode?: string;
  TierName?: string;
  TierPriority?: string;
}

export interface LoyaltyRedemption {
  refs?: string;
  RedemptionQuantity?: number;
  MemberNumber?: AccountPart;
  PromotionCode?: string;
  PromoVendorCode?: string[];
}

export interface MarketingFlight {
  refs?: string;
  AirlineID: AirlineId;
  Name?: string;
  FlightNumber: FlightNumber;
  ResBookDesigCode?: string;
}

export interface MaskedCardNumber {
  value: string;
  refs?: string;
}

export interface MaximumWeight {
  refs?: string;
  Value: string;
  UOM: string;
  SpreadOverBagsQuantity?: number;
}

export interface MediaList {
  Media: MediaList_Media[];
}

export interface MediaList_Media {
  ListKey: string;
  refs?: string;
  ObjectID?: OwnedId;
  MediaLink?: MediaList_Media_MediaLink;
  AttachmentID?: OwnedId;
}

export interface MediaList_Media_MediaLink {
  value: string;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface MessageDocument {
  id?: string;
  refs?: string;
  Name?: string;
  ReferenceVersion?: string;
}

export interface Metadata {
  Other?: Metadata_Other;
}

export interface Metadata_Other {
  OtherMetadata: Metadata_Other_OtherMetadata[];
}

export interface Metadata_Other_OtherMetadata {
  CurrencyMetadatas?: CurrencyMetadatas;
}

export interface MethodView {
  VoucherMethod?: VoucherView;
  RedemptionMethod?: RedemptionView;
  PaymentCardMethod?: CardView;
  OtherMethod?: OtherView;
  MiscChargeMethod?: MethodView_MiscChargeMethod;
  DirectBillMethod?: DirectBillView;
  CashMethod?: CashView;
  BankAccountMethod?: BankAccountView;
  Check?: BankCheck;
}

export interface MethodView_MiscChargeMethod {
  refs?: string;
  TicketNumber?: string;
}

export interface Moment {
  DateTime?: string;
  ShortDate?: string;
  Timestamp?: string;
  Time?: string;
}

export interface NamePart {
  value: string;
  refs?: string;
}

export interface Offer {
  OfferID: string;
  Owner: string;
  OwnerType?: string;
  RequestedDateInd?: boolean;
  WebAddressID?: string;
  Parameters?: OfferParameters;
  ValidatingCarrier?: string;
  TimeLimits?: OfferTimeLimits;
  TotalPrice?: OfferTotal;
  DescriptionReferences?: string;
  DisclosureRef?: string;
  BagDisclosureRefs?: string;
  Penalty?: Penalty;
  FlightsOverview?: FlightsOverview;
  OfferItem: OfferItem[];
  BaggageAllowance?: IncludedBaggage[];
}

export interface OfferExpiration {
  DateTime?: string;
  ShortDate?: string;
  Timestamp?: string;
  Time?: string;
  ObjectKey?: string;
  refs?: string;
}

export interface OfferItem {
  OfferItemID: string;
  MandatoryInd?: boolean;
  ModificationProhibitedInd?: boolean;
  TotalPriceDetail: OfferItemPrice;
  Service: OfferService[];
  FareDetail?: FareDetail[];
}

export interface OfferItemPrice {
  TotalAmount: TotalAmount;
  BaseAmount?: Amount;
  FareFiledIn?: FareFiledIn;
  Discount?: Discount;
  Surcharges?: Surcharges;
  Taxes?: Taxes;
  Fees?: Charges;
}

export interface OfferParameters {
  ApplyToAllInd?: boolean;
  RedemptionOnlyInd?: boolean;
  TotalItemQuantity?: number;
  PTC_Priced?: OfferParameters_PTC_Priced[];
}

export interface OfferParameters_PTC_Priced {
  refs?: string;
  Requested?: PassengerCount;
  Priced?: PassengerCount;
}

export interface OfferPriceRS {
  EchoToken?: string;
  TimeStamp?: string;
  Target?: Target;
  Version: string;
  TransactionIdentifier?: string;
  SequenceNmbr?: number;
  TransactionStatusCode?: TransactionStatus;
  PrimaryLangID?: string;
  AltLangID?: string;
  RetransmissionIndicator?: boolean;
  CorrelationID?: string;
  AsynchronousAllowedInd?: boolean;
  Document?: MessageDocument;
  Success?: Success;
  Warnings?: Warnings;
  ShoppingResponseID?: ShoppingResponseId;
  PricedOffer?: Offer;
  OtherOffers?: OfferPriceRS_OtherOffers;
  Payments?: OfferedPayments;
  DataLists?: DataLists;
  Errors?: Errors;
}

export interface OfferPriceRS_OtherOffers {
  Offer?: OtherOffer[];
  ALaCarteOffer?: AlaCarteOffer;
}

export interface OfferService {
  ServiceID: string;
  PassengerRefs: string;
  ServiceRef?: string;
  FlightRefs?: string;
  ServiceDefinitionRef?: OfferService_ServiceDefinitionRef;
  SelectedSeat?: SelectedSeat;
}

export interface OfferService_ServiceDefinitionRef {
  value: string;
  SegmentRefs?: string;
}

export interface OfferTimeLimits {
  refs?: string;
  OfferExpiration?: OfferExpiration;
  Payment?: Moment;
}

export interface OfferTotal {
  refs?: string;
  SimpleCurrencyPrice?: Amount;
  DetailCurrencyPrice?: DetailCurrencyPrice;
  EncodedCurrencyPrice?: EncodedAmount;
}

export interface OfferedPayments {
  Payment: Payment[];
}

export interface OffersSummary {
  refs?: string;
  PassengerQuantity: number;
  MatchedOfferQuantity?: number;
}

export interface OperatingFlight {
  refs?: string;
  AirlineID?: AirlineId;
  Name?: string;
  FlightNumber?: FlightNumber;
  ResBookDesigCode?: string;
  Disclosures?: Disclosure;
}

export interface Order {
  OrderID: string;
  Owner: string;
  OwnerType?: OwnerKind;
  WebAddressID?: string;
  MetadataRefs?: string;
  BookingReferences?: BookingReferences;
  TotalOrderPrice?: TotalAmount;
  Status?: Order_Status;
  Payments?: Order_Payments;
  TimeLimits?: Order_TimeLimits;
  OrderItems: Order_OrderItems;
}

export interface OrderAnswer {
  OrderViewProcessing?: Processing;
  Order: Order[];
  TicketDocInfos?: OrderAnswer_TicketDocInfos;
  Commission?: Commission;
  DataLists?: OrderedDataLists;
  Metadata?: Metadata;
}

export interface OrderAnswer_TicketDocInfos {
  TicketDocInfo: OrderAnswer_TicketDocInfos_TicketDocInfo[];
}

export interface OrderAnswer_TicketDocInfos_TicketDocInfo {
  TicketDocument: TicketDocument[];
  PassengerReference: string;
}

export interface OrderCancelRQ {
  EchoToken?: string;
  TimeStamp?: string;
  Target?: Target;
  Version: string;
  TransactionIdentifier?: string;
  SequenceNmbr?: number;
  TransactionStatusCode?: TransactionStatus;
  PrimaryLangID?: string;
  AltLangID?: string;
  RetransmissionIndicator?: boolean;
  CorrelationID?: string;
  AsynchronousAllowedInd?: boolean;
  PointOfSale?: PointOfSale;
  Document: MessageDocument;
  Party: Parties;
  ExpectedRefundAmount?: DetailCurrencyPrice;
  Query: CancelQuery;
}

export interface OrderChangeRQ {
  EchoToken?: string;
  TimeStamp?: string;
  Target?: Target;
  Version: string;
  TransactionIdentifier?: string;
  SequenceNmbr?: number;
  TransactionStatusCode?: TransactionStatus;
  PrimaryLangID?: string;
  AltLangID?: string;
  RetransmissionIndicator?: boolean;
  CorrelationID?: string;
  AsynchronousAllowedInd?: boolean;
  PointOfSale?: PointOfSale;
  Document: MessageDocument;
  Party: Parties;
  Query: ChangeQuery;
  DataLists?: DataLists;
}

export interface OrderCreateRQ {
  EchoToken?: string;
  TimeStamp?: string;
  Target?: Target;
  Version: string;
  TransactionIdentifier?: string;
  SequenceNmbr?: number;
  TransactionStatusCode?: TransactionStatus;
  PrimaryLangID?: string;
  AltLangID?: string;
  RetransmissionIndicator?: boolean;
  CorrelationID?: string;
  AsynchronousAllowedInd?: boolean;
  PointOfSale?: PointOfSale;
  Document: MessageDocument;
  Party: Parties;
  OrderCreateParameters?: OrderCreateRQ_OrderCreateParameters;
  Query: CreateQuery;
}

export interface OrderCreateRQ_OrderCreateParameters {
  references?: string;
}

export interface OrderFilter {
  OrderID?: OrderId;
  Passengers?: PassengerFilter;
  TicketDocument?: OrderFilter_TicketDocument;
  BookingReferences?: BookingReferences;
}

export interface OrderFilter_TicketDocument {
  TicketDocNbr: string;
  DateOfIssue?: string;
  TicketingLocation?: string;
  CouponNumber?: number;
}

export interface OrderId {
  value: string;
  Owner: string;
  WebAddressID?: string;
  OwnerType?: OwnerKind;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface OrderItem {
  OrderItemID: string;
  Owner?: string;
  OwnerType?: string;
  Timestamp?: string;
  WebAddressID?: string;
  ItemStatus?: string;
  PriceDetail: OrderItemPrice;
  Service: OrderService[];
  TimeLimits?: ItemTimeLimits;
  Penalty?: Penalty;
  FareDetail?: FareDetail[];
}

export interface OrderItemPrice {
  TotalAmount?: TotalAmount;
  BaseAmount: Amount;
  FareFiledIn?: FareFiledIn;
  Discount?: Discount;
  Surcharges?: Surcharges;
  Taxes?: Taxes;
  Fees?: Charges;
}

export interface OrderRetrieveRQ {
  EchoToken?: string;
  TimeStamp?: string;
  Target?: Target;
  Version: string;
  TransactionIdentifier?: string;
  SequenceNmbr?: number;
  TransactionStatusCode?: TransactionStatus;
  PrimaryLangID?: string;
  AltLangID?: string;
  RetransmissionIndicator?: boolean;
  CorrelationID?: string;
  AsynchronousAllowedInd?: boolean;
  PointOfSale?: PointOfSale;
  Document: MessageDocument;
  Party: Parties;
  Query: OrderRetrieveRQ_Query;
}

export interface OrderRetrieveRQ_Query {
  Filters: OrderFilter;
}

export interface OrderService {
  ServiceID: string;
  ServiceStatus?: string;
  PassengerRef: string;
  ServiceRef?: string;
  SegmentRef?: string;
  ServiceDefinitionRef?: OrderService_ServiceDefinitionRef;
  SelectedSeat?: SelectedSeat;
}

export interface OrderService_ServiceDefinitionRef {
  value: string;
  SegmentRef?: string;
}

export interface OrderServicing {
  AcceptOffer?: AcceptedOffers;
  Delete?: OrderServicing_Delete;
}

export interface OrderServicing_Delete {
  OrderItemID: string[];
}

export interface OrderViewRS {
  EchoToken?: string;
  TimeStamp?: string;
  Target?: Target;
  Version: string;
  TransactionIdentifier?: string;
  SequenceNmbr?: number;
  TransactionStatusCode?: TransactionStatus;
  PrimaryLangID?: string;
  AltLangID?: string;
  RetransmissionIndicator?: boolean;
  CorrelationID?: string;
  AsynchronousAllowedInd?: boolean;
  Document: MessageDocument;
  Party?: Parties;
  Success?: Success;
  Warnings?: Warnings;
  Response?: OrderAnswer;
  Errors?: Errors;
}

export interface Order_OrderItems {
  OrderItem: OrderItem[];
}

export interface Order_Payments {
  Payment: PaymentView[];
}

export interface Order_Status {
  ChangeOfGaugeInd?: boolean;
  ScheduleChangeInd?: boolean;
  StatusCode: string;
}

export interface Order_TimeLimits {
  PaymentTimeLimit?: PaymentTimeLimit;
  DepositTimeLimit?: TimeLimit;
  NamingTimeLimit?: TimeLimit;
}

export interface OrderedBaggageAllowance {
  BaggageAllowanceID: string;
  BaggageCategory: string;
  AllowanceDescription?: AllowanceDescription;
  DimensionAllowance?: DimensionAllowance;
  PieceAllowance?: PieceAllowance[];
  WeightAllowance?: WeightAllowance;
  BaggageDeterminingCarrier?: BaggageCarrier;
}

export interface OrderedDataLists {
  PassengerList?: PassengerList;
  ContactList?: ContactList;
  BaggageAllowanceList?: OrderedDataLists_BaggageAllowanceList;
  DisclosureList?: DisclosureList;
  FareList?: FareList;
  FlightSegmentList?: FlightSegmentList;
  FlightList?: FlightList;
  OriginDestinationList?: OriginDestinationList;
  InstructionsList?: InstructionsList;
  MediaList?: MediaList;
  PenaltyList?: PenaltyList;
  PriceClassList?: PriceClassList;
  ServiceDefinitionList?: ServiceDefinitionList;
  TermsList?: TermsList;
}

export interface OrderedDataLists_BaggageAllowanceList {
  BaggageAllowance: OrderedBaggageAllowance[];
}

export interface OriginDestination {
  OriginDestinationKey?: string;
  refs?: string;
  DepartureCode: AirportPlace;
  ArrivalCode: AirportPlace;
  FlightReferences?: FlightReferences;
}

export interface OriginDestinationList {
  OriginDestination: OriginDestination[];
}

export interface OtherAddress {
  Label: string;
  OtherAddressValue: string;
}

export interface OtherOffer {
  OfferID: string;
  Owner: string;
  OwnerType?: string;
  RequestedDateInd?: boolean;
  WebAddressID?: string;
  Parameters?: OfferParameters;
  ValidatingCarrier?: string;
  TimeLimits?: OfferTimeLimits;
  TotalPrice?: OfferTotal;
  DescriptionReferences?: string;
  DisclosureRef?: string;
  BagDisclosureRefs?: string;
  Penalty?: Penalty;
  FlightsOverview?: FlightsOverview;
  OfferItem: OfferItem[];
}

export interface OtherView {
  refs?: string;
  Remarks: Remarks;
}

export interface OwnedId {
  value: string;
  Owner?: string;
  refs?: string;
}

export interface PaidAmount {
  SimpleCurrencyPrice?: Amount;
  DetailCurrencyPrice?: DetailCurrencyPrice;
  EncodedCurrencyPrice?: EncodedAmount;
}

export interface Parties {
  Sender: Sender;
  Participants?: Parties_Participants;
  Recipient?: Recipient;
}

export interface Parties_Participants {
  Participant: Parties_Participants_Participant[];
}

export interface Parties_Participants_Participant {
  AggregatorParticipant?: AggregatorParticipant;
}

export interface PartyContacts {
  Contact: PartyContacts_Contact[];
}

export interface PartyContacts_Contact {
  ContactType?: string;
  AddressContact?: StructuredAddress;
  EmailContact?: PartyContacts_Contact_EmailContact;
  PhoneContact?: PartyContacts_Contact_PhoneContact;
  Name?: PersonName;
}

export interface PartyContacts_Contact_EmailContact {
  refs?: string;
  Application?: string;
  Address: PartyContacts_Contact_EmailContact_Address;
}

export interface PartyContacts_Contact_EmailContact_Address {
  value: string;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface PartyContacts_Contact_PhoneContact {
  refs?: string;
  Application?: string;
  Number?: PartyContacts_Contact_PhoneContact_Number[];
}

export interface PartyContacts_Contact_PhoneContact_Number {
  value: string;
  CountryCode?: string;
  AreaCode?: string;
  Extension?: string;
  refs?: string;
}

export interface Passenger {
  PassengerID: string;
  ProfileConsentIndicator?: boolean;
  PTC?: string;
  Age?: Age;
  Birthdate?: string;
  ResidenceCountryCode?: string;
  CitizenshipCountryCode?: string;
  Individual?: Individual;
  ProfileID?: string;
  LoyaltyProgramAccount?: LoyaltyProgramAccount[];
  FOID?: FormOfId;
  IdentityDocument?: IdentityDocument[];
  ContactInfoRef?: string;
  InfantRef?: string;
  Language?: LanguageUsage[];
  Remark?: PassengerRemark[];
}

export interface PassengerCount {
  value: string;
  Quantity?: number;
}

export interface PassengerFilter {
  Individual?: PassengerFilter_Individual;
  ProfileID?: string;
  LoyaltyProgramAccount?: LoyaltyFilter[];
  FOID?: FormOfId;
  IdentityDocument?: IdentityDocument[];
  ContactInformation?: ContactFilter[];
}

export interface PassengerFilter_Individual {
  GivenName?: string[];
  MiddleName?: string[];
  Surname: string;
}

export interface PassengerList {
  Passenger: Passenger[];
}

export interface PassengerRemark {
  DisplayInd?: boolean;
  Timestamp?: string;
  Remark?: string;
}

export interface PassengerServicing {
  New?: ServicedPassenger;
  Previous?: ServicedPassenger;
}

export interface Payer {
  ContactInfoRefs?: string;
}

export interface Payment {
  Type: string;
  Method: PaymentMethod;
  Amount: Amount;
  Payer?: Payer;
}

export interface PaymentCard {
  ObjectKey?: string;
  refs?: string;
  CardType?: string;
  CardCode?: string;
  CardNumber?: PaymentCard_CardNumber;
  IssueNumber?: number;
  SeriesCode?: PaymentCard_SeriesCode;
  CardHolderName?: NamePart;
  CardHolderBillingAddress?: StructuredAddress;
  MaskedCardNumber?: MaskedCardNumber;
  Amount?: Amount;
  Surcharge?: PaymentCard_Surcharge;
  EffectiveExpireDate?: CardDates;
  AddressValidation?: string;
  TokenizedCardNumber?: string;
  ApprovalType?: string;
}

export interface PaymentCard_CardNumber {
  value: string;
  refs?: string;
}

export interface PaymentCard_SeriesCode {
  value: string;
  refs?: string;
}

export interface PaymentCard_Surcharge {
  Amount: Amount;
  PercentageValue?: string;
}

export interface PaymentMethod {
  Voucher?: Voucher;
  PaymentCard?: PaymentCard;
  Other?: PaymentMethod_Other;
  MiscChargeOrder?: PaymentMethod_MiscChargeOrder;
  LoyaltyRedemption?: LoyaltyRedemption;
  DirectBill?: PaymentMethod_DirectBill;
  Cash?: PaymentMethod_Cash;
  BankAccount?: BankAccount;
  Check?: BankCheck;
}

export interface PaymentMethod_Cash {
  CashInd?: boolean;
}

export interface PaymentMethod_DirectBill {
  refs?: string;
  DirectBillID?: string;
  CompanyName?: string;
  ContactName?: string;
}

export interface PaymentMethod_MiscChargeOrder {
  TicketNumber?: string;
}

export interface PaymentMethod_Other {
  Remarks: Remarks;
}

export interface PaymentTimeLimit {
  DateTime?: string;
  ShortDate?: string;
  Timestamp?: string;
  Time?: string;
  refs?: string;
}

export interface PaymentView {
  SplitFormInd?: boolean;
  refs?: string;
  Type: string;
  Status?: PaymentView_Status;
  Amount: PaidAmount;
  Method: MethodView;
  Payer?: Payer;
  OrderItemID?: string[];
}

export interface PaymentView_Status {
  FailedPaymentInd?: boolean;
  PartialPaymentInd?: boolean;
  VerificationInd?: boolean;
  PriceVarianceInd?: boolean;
  StatusCode: string;
}

export interface Penalty {
  CancelFeeInd?: boolean;
  ChangeFeeInd?: boolean;
  RefundableInd?: boolean;
  ReuseInd?: boolean;
  UpgradeFeeInd?: boolean;
  ObjectKey?: string;
  refs?: string;
  ApplicableFeeRemarks?: Remarks;
  Details?: Penalty_Details;
}

export interface PenaltyDetail {
  refs?: string;
  Type: string;
  Application?: string;
  Amounts?: PenaltyDetail_Amounts;
}

export interface PenaltyDetail_Amounts {
  Amount: PenaltyDetail_Amounts_Amount[];
}

export interface PenaltyDetail_Amounts_Amount {
  CurrencyAmountValue?: Amount;
  PercentageValue?: string;
  AmountApplication?: string;
  ApplicableFeeRemarks?: Remarks;
}

export interface PenaltyList {
  Penalty: Penalty[];
}

export interface Penalty_Details {
  Detail: PenaltyDetail[];
}

export interface Period {
  Effective?: string;
  Expiration?: string;
}

export interface PersonName {
  refs?: string;
  ObjectMetaReferences?: string;
  Surname: NamePart;
  Given?: NamePart[];
  Title?: string;
  SurnameSuffix?: string;
  Middle?: LooseNamePart[];
}

export interface Phone {
  Label?: string;
  CountryDialingCode?: string;
  AreaCode?: string;
  PhoneNumber?: string;
  Extension?: string;
}

export interface PieceAllowance {
  PieceAllowanceCombination?: Combination;
  refs?: string;
  ApplicableParty: string;
  TotalQuantity: number;
  BagType?: string;
  ApplicableBag?: string;
  Descriptions?: Descriptions;
  PieceMeasurements: PieceAllowance_PieceMeasurements[];
}

export interface PieceAllowance_PieceMeasurements {
  Quantity: number;
  PieceWeightAllowance?: PieceWeight[];
  PieceDimensionAllowance?: DimensionAllowance[];
}

export interface PieceWeight {
  refs?: string;
  ApplicableParty?: string;
  MaximumWeight: MaximumWeight[];
  ApplicableBag?: string;
  Descriptions?: Descriptions;
}

export interface PointOfSale {
  id?: string;
  AgentDutyCode?: string;
  refs?: string;
  Location?: PointOfSale_Location;
  RequestTime?: PointOfSale_RequestTime;
}

export interface PointOfSale_Location {
  CountryCode?: CountryOfSale;
  CityCode?: PointOfSale_Location_CityCode;
}

export interface PointOfSale_Location_CityCode {
  value: string;
  refs?: string;
  ObjectMetaReferences?: string;
}

export interface PointOfSale_RequestTime {
  value: string;
  Zone?: string;
}

export interface PostalAddress {
  Label?: string;
  Street?: string[];
  BuildingRoom?: string;
  POBox?: string;
  PostalCode?: string;
  CityName?: string;
  CountrySubdivisionName?: string;
  CountryName?: string;
  CountryCode?: string;
}

export interface PriceClass {
  PriceClassID?: string;
  Name: string;
  Code?: string;
  Descriptions?: Descriptions;
  FareBasisCode?: FareBasisCode;
  ClassOfService?: ClassOfService[];
  DisplayOrder?: string;
}

export interface PriceClassList {
  PriceClass: PriceClass[];
}

export interface Processing {
  refs?: string;
}

export interface PseudoCity {
  value: string;
  Owner?: string;
}

export interface Recipient {
  AgentUserRecipient?: TravelAgencyParty;
  AggregatorRecipient?: Aggregator;
  EnabledSystemRecipient?: SystemParty;
  MarketingCarrierRecipient?: AirlineParty;
  ORA_Recipient?: AirlineParty;
  OperatingCarrierRecipient?: AirlineParty;
  POA_Recipient?: AirlineParty;
  RetailPartnerRecipient?: RetailParty;
  TravelAgencyRecipient?: TravelAgencyParty;
}

export interface RedemptionView {
  refs?: string;
  MemberNumber?: AccountPart;
  RedemptionQuantity?: number;
  PromotionCode?: string;
  PromoVendorCode?: string[];
}

export interface Remarks {
  refs?: string;
  Remark: Remarks_Remark[];
}

export interface Remarks_Remark {
  value: string;
  DisplayInd?: boolean;
  Timestamp?: string;
}

export interface RetailParty {
  metadata?: string;
  refs?: string;
  RetailerID: OwnedId;
}

export interface Seat {
  Row: number;
  Column: string;
}

export interface SelectedSeat {
  Seat: Seat;
  SegmentRef: string;
  ServiceDefinitionRef: string;
}

export interface Sender {
  AgentUserSender?: AgentUser;
  AggregatorSender?: Aggregator;
  EnabledSystemSender?: SystemParty;
  MarketingCarrierSender?: AirlineParty;
  ORA_Sender?: AirlineParty;
  OperatingCarrierSender?: AirlineParty;
  POA_Sender?: AirlineParty;
  RetailPartnerSender?: RetailParty;
  TravelAgencySender?: TravelAgencyParty;
  CorporateSender?: Sender_CorporateSender;
}

export interface Sender_CorporateSender {
  Name?: string;
  ID: string;
  CorporateCode?: string;
  IATA_Number?: string;
}

export interface ServiceCode {
  refs?: string;
  RFIC?: string;
  Type?: string;
  Code?: string;
  SubCode?: string;
}

export interface ServiceDefinition {
  ServiceDefinitionID: string;
  Owner?: string;
  Name: string;
  BaggageAllowanceRef?: string;
  SeatDefinitionRefs?: string;
  ServiceBundle?: ServiceDefinition_ServiceBundle;
  Encoding?: ServiceCode;
  FeeMethod?: string;
  Descriptions: ServiceDescriptions;
  BookingInstructions?: BookingInstructions;
  ValidatingCarrier?: string;
}

export interface ServiceDefinitionList {
  ServiceDefinition: ServiceDefinition[];
}

export interface ServiceDefinition_ServiceBundle {
  MaximumQuantity?: number;
  ServiceDefinitionRef: ServiceDefinition_ServiceBundle_ServiceDefinitionRef[];
}

export interface ServiceDefinition_ServiceBundle_ServiceDefinitionRef {
  value: string;
  OptionalInd?: boolean;
}

export interface ServiceDescription {
  ObjectKey?: string;
  refs?: string;
  Text?: DescriptionText;
  MarkupStyle?: string;
  Link?: string;
  Application?: string;
}

export interface ServiceDescriptions {
  refs?: string;
  Description: ServiceDescription[];
}

export interface ServicedPassenger {
  PassengerID: string;
  ProfileConsentIndicator?: boolean;
  PTC?: string;
  Age?: Age;
  Birthdate?: string;
  ResidenceCountryCode?: string;
  CitizenshipCountryCode?: string;
  Individual?: Individual;
  ProfileID?: string;
  LoyaltyProgramAccount?: LoyaltyProgramAccount[];
  FOID?: FormOfId;
  IdentityDocument?: IdentityDocument[];
  ContactInfoRef?: string;
  InfantRef?: string;
  Language?: LanguageUsage[];
  Remark?: PassengerRemark[];
  ActionType: string;
}

export interface ShoppingResponseId {
  refs?: string;
  Owner?: string;
  ResponseID: ShoppingResponseId_ResponseID;
}

export interface ShoppingResponseId_ResponseID {
  value: string;
  refs?: string;
}

export interface StructuredAddress {
  refs?: string;
  Application?: AddressUse;
  Street?: string[];
  BuildingRoom?: string;
  PO_Box?: string;
  CityName?: string;
  StateProv?: string;
  PostalCode?: string;
  CountryCode?: CountryOfSale;
  County?: string;
}

export interface Success {
}

export interface Surcharges {
  Surcharge: Charges[];
}

export interface SystemParty {
  metadata?: string;
  refs?: string;
  Name?: string;
  Category?: string;
  SystemID: OwnedId;
}

export interface Tax {
  ApproxInd?: boolean;
  CollectionInd?: boolean;
  RefundInd?: boolean;
  refs?: string;
  Qualifier?: string;
  Amount: Amount;
  Nation?: string;
  TaxCode?: string;
  TaxType?: string;
  LocalAmount?: Amount;
  Description?: string;
  FiledAmount?: Amount;
  FileTaxType?: string;
  AddlTaxType?: string;
}

export interface Taxes {
  ApproxInd?: boolean;
  CollectionInd?: boolean;
  RefundAllInd?: boolean;
  refs?: string;
  Total?: Amount;
  Breakdown?: Taxes_Breakdown;
}

export interface Taxes_Breakdown {
  refs?: string;
  Tax: Tax[];
}

export interface Term {
  refs?: string;
  AvailablePeriod?: Term_AvailablePeriod;
  Descriptions?: Descriptions;
  GroupSize?: Term_GroupSize;
  OrderingQuantity?: Term_OrderingQuantity;
}

export interface TermDescription {
  ObjectKey?: string;
  refs?: string;
  Text?: DescriptionText;
  MarkupStyle?: string;
  Link?: string;
  OriginDestinationReference?: string[];
}

export interface Term_AvailablePeriod {
  Earliest?: Moment[];
  Latest?: Moment[];
}

export interface Term_GroupSize {
  Minimum?: number[];
  Maximum?: number[];
}

export interface Term_OrderingQuantity {
  Minimum?: number;
  Maximum?: number;
}

export interface Terminal {
  Name?: string;
  Gate?: string;
}

export interface TermsList {
  ListKey: string;
  refs?: string;
  Term: Term[];
}

export interface TicketDocument {
  PresentCreditCardInd?: boolean;
  PenaltyRestrictionInd?: boolean;
  NonCommissionableInd?: boolean;
  NonInterlineableInd?: boolean;
  NonReissuableNonExchangInd?: boolean;
  NonRefundableInd?: boolean;
  TaxOnEMD_Ind?: boolean;
  ExchTicketNbrInd?: boolean;
  PrimaryDocInd?: boolean;
  TicketDocNbr: string;
  Type: string;
  InConnectionDocNbr?: string;
  NumberofBooklets: number;
  DateOfIssue?: string;
  TimeOfIssue?: string;
  TicketingLocation?: string;
  RoutingDomIntCode?: string;
  FeeOwner?: AirlineId;
  Remark?: string;
  PenaltyReferences?: string;
  ReportingType: ReportingType;
}

export interface TimeLimit {
  Timestamp?: string;
  refs?: string;
}

export interface TotalAmount {
  DetailCurrencyPrice?: DetailCurrencyPrice;
  EncodedCurrencyPrice?: EncodedAmount;
  SimpleCurrencyPrice?: Amount;
}

export interface TravelAgencyParty {
  metadata?: string;
  refs?: string;
  Name?: string;
  Type?: string;
  Contacts?: PartyContacts;
  PseudoCity?: PseudoCity;
  IATA_Number?: string;
  AgencyID: OwnedId;
  AgentUser?: AgentUser;
}

export interface Visa {
  VisaNumber?: string;
  VisaType?: string;
  VisaHostCountryCode?: string;
  EnterBeforeDate?: string;
  DurationOfStay?: number;
  NumberOfEntries?: number;
}

export interface Voucher {
  Number?: string;
  EffectiveExpireDate?: Period;
  Name?: PersonName;
}

export interface VoucherView {
  refs?: string;
  Number?: string;
  EffectiveExpireDate?: Period;
  RemainingValue?: Amount;
}

export interface Warning {
  value: string;
  Language?: string;
  Type?: string;
  ShortText?: string;
  Code?: string;
  DocURL?: string;
  Status?: string;
  Tag?: string;
  RecordID?: string;
  Owner?: string;
}

export interface Warnings {
  Warning: Warning[];
}

export interface WeightAllowance {
  refs?: string;
  ApplicableParty?: string;
  MaximumWeight: MaximumWeight[];
  ApplicableBag?: string;
}
