// Generated from ndc-xml/21.3, do not edit.
// sha256 ee63a8ce8eabcc4d1a6ef9ab42afe852f348c05627912ead3fd2f998a7924f49 of the source
// Command: npm run generate

/** The messages of this generation by name. */
export interface Messages {
  AirShoppingRS: AirShoppingRS;
  OfferPriceRS: OfferPriceRS;
  OrderChangeRQ: OrderChangeRQ;
  OrderCreateRQ: OrderCreateRQ;
  OrderRetrieveRQ: OrderRetrieveRQ;
  OrderViewRS: OrderViewRS;
}

export type AddlNameTypeCode = 'Father Surname' | 'Mother Surname';

export type BagDisclosureRuleTypeCode = 'D' | 'N' | 'Other' | 'Y';

export type BagRuleCode = 'D' | 'N' | 'Other' | 'Y';

export type CardNumberCollectionCode = 'K' | 'S';

export type ChangeTypeCode = 'Flight' | 'Name' | 'Service';

export type ConsequenceOfInactionCode = 'Auto-acceptance' | 'Auto-cancellation';

export type CurAppCode = 'Actual' | 'Conversion' | 'Display' | 'Other' | 'Requested';

export type DifferentialTypeCode = 'AddCol' | 'AddColAndRefund' | 'AddColAndResidual' | 'EvenExchange' | 'Refund' | 'Residual' | 'Reusable' | 'Void';

export type DistributionChainRoleCode = 'Carrier' | 'Distributor' | 'Seller';

export type FarePriceTypeCode = 'Filed' | 'Net';

export type Gender = 'F' | 'M' | 'U' | 'X';

export type JourneyStageTypeCode = 'After Departure' | 'No Show' | 'Prior To Departure';

export type LengthUnitCode = 'CMT' | 'FOT' | 'INH' | 'MTR';

export type MatchTypeCode = 'Full' | 'None' | 'Other' | 'Partial';

export type MeasurementSystemCode = 'Imperial' | 'Metric';

export type OwnershipTypeCode = 'Customer' | 'Seller';

export type PayerAuthenticationExemptionCode = 'AO' | 'DA' | 'LV' | 'MA' | 'ND' | 'SC' | 'TB' | 'TR';

export type PayerAuthenticationFailureToCompleteCode = 'NC' | 'NS';

export type PaymentTrxChannelCode = 'EC' | 'FA' | 'MO' | 'NS' | 'TO';

export type PenaltyTypeCode = 'Cancellation' | 'Change' | 'NoShow' | 'Other' | 'Upgrade';

export type PrefLevelCode = 'Exclude' | 'Preferred' | 'Required';

export type PresenceTypeCode = 'CN' | 'CP';

export type RefundLevelTypeCode = 'Full' | 'None' | 'Partial';

export type ReportingTypeCode = 'Airline' | 'ARC' | 'BSP' | 'Not applicable';

export type RoundingPrecisionCode = 'Down' | 'Up';

export type TaxExemptionQualificationCode = 'PSU' | 'SEZ' | 'UN';

export type TaxTypeCode = 'Applied' | 'Exempt';

export type TravelAgencyTypeCode = 'OnlineTravelAgency' | 'TravelAgency' | 'TravelManagementCompany';

export type WeightUnitCode = 'KGM' | 'LBR';

export interface AcceptedCancellation {
  OfferID: string;
  OwnerCode: string;
}

export interface AcceptedOffers {
  SelectedPricedOffer: SelectedOffer[];
}

export interface AccountableDoc {
  DateOfIssue?: string;
  DocNumber: string;
  DocType?: string;
}

export interface AddlName {
  Name?: string;
  NameTypeCode?: AddlNameTypeCode;
}

export interface AirShoppingRS {
  Error?: Error[];
  Response?: ShoppingAnswer;
  AugmentationPoint?: AugmentationPoint;
  PayloadAttributes?: PayloadAttributes;
}

export interface AirlineTaxonomy {
  DescText?: string;
  TaxonomyCode?: string;
  TaxonomyFeature?: AirlineTaxonomy_TaxonomyFeature[];
}

export interface AirlineTaxonomy_TaxonomyFeature {
  CodesetCode?: string;
  CodesetNameCode?: string;
  ValueText?: string;
}

export interface AlaCarteItem {
  AirlineTaxonomy?: AirlineTaxonomy[];
  CancelRestrictions?: CancelRestrictions[];
  ChangeRestrictions?: ChangeRestrictions[];
  Commission?: Commission[];
  Eligibility: Eligibility;
  OfferItemID: string;
  OfferItemTypeCode?: string;
  OwnerCode?: string;
  PaymentTimeLimit?: PaymentTimeLimit;
  PriceGuaranteeTimeLimitDateTime?: string;
  RichMedia?: Media[];
  Service: AlaCarteService;
  UnitPrice: Price;
  WebAddressURI?: string;
}

export interface AlaCarteOffer {
  BaggageDisclosureRefID?: string[];
  Commission?: Commission[];
  Desc?: Desc[];
  DisclosureRefID?: string;
  MatchAppText?: string;
  MatchPercent?: string;
  MatchTypeCode?: MatchTypeCode;
  OfferExpirationTimeLimitDateTime?: string;
  OfferID: string;
  OfferItem: AlaCarteItem[];
  OwnerCode: string;
  PenaltyRefID?: string[];
  PTC_OfferParameters?: PricedPassengers[];
  RedemptionInd?: boolean;
  RequestedDateInd?: boolean;
  RichMedia?: Media[];
  TotalPrice?: Price;
  ValidatingCarrierCode?: string;
}

export interface AlaCarteService {
  AirlineTaxonomy?: AirlineTaxonomy[];
  InventoryGuaranteeDateTime?: string;
  RichMedia?: Media[];
  ServiceDefinitionRefID: string;
  ServiceID: string;
  ServiceRefID?: string;
  ValidatingCarrier?: Carrier;
}

export interface Amount {
  value: string;
  CurCode?: string;
}

export interface AnswerFacts {
  BDC?: BaggageDetermination;
  CurParameter?: CurParameter[];
  Device?: Device;
  LangUsage?: LangUsage[];
  MarketingMessage?: AnswerFacts_MarketingMessage[];
  MeasurementSystemCode?: MeasurementSystemCode;
  PaxGroup?: PaxGroup;
  PricingParameter?: PricingParameter;
  ReasonCode?: string;
  Remark?: Remark[];
}

export interface AnswerFacts_MarketingMessage {
  Desc: Desc;
  GeneralAssociation?: AnswerFacts_MarketingMessage_GeneralAssociation[];
}

export interface AnswerFacts_MarketingMessage_GeneralAssociation {
  AssociatedObjectID?: string;
  AssociatedObjectName?: string;
  AssociatedObjectPath?: string;
}

export interface AnswerWishes {
  BDC?: BaggageDetermination;
  CurParameter?: CurParameter[];
  Device?: Device;
  DeviceLocation?: DeviceLocation;
  InventoryGuaranteeInd?: boolean;
  LangUsage?: LangUsage[];
  MeasurementSystemCode?: MeasurementSystemCode;
  PaxGroup?: PaxGroup;
  PricingParameter?: PricingParameter;
  ReasonCode?: string;
  Remark?: Remark[];
}

export interface AugmentationPoint {
}

export interface BaggageAllowance {
  AirlineTaxonomy?: AirlineTaxonomy;
  ApplicablePartyText?: string;
  BaggageAllowanceID: string;
  BDC?: BaggageDetermination;
  DescText?: string[];
  MaximumDimensionAllowance?: DimensionAllowance[];
  MinimumDimensionAllowance?: DimensionAllowance[];
  PieceAllowance?: BaggageAllowance_PieceAllowance;
  RFISC?: string;
  TypeCode: string;
  WeightAllowance?: WeightAllowance[];
}

export interface BaggageAllowance_PieceAllowance {
  TotalQty: string;
}

export interface BaggageAssociations {
  BaggageAllowanceRefID: string[];
  OfferFlightAssociations?: OfferedOn;
  PaxRefID: string[];
}

export interface BaggageDetermination {
  BagRuleCode?: BagRuleCode;
  BDC_AnalysisResultCode?: string;
  BDC_ReasonText?: string;
  CarrierDesigCode: string;
  CarrierName?: string;
}

export interface BaggageDisclosure {
  BaggageDisclosureID: string;
  BDC?: BaggageDetermination;
  CheckInChargesInd?: boolean;
  CommercialAgreementID?: string;
  DeferralInd?: boolean;
  Desc?: Desc[];
  DescText?: string[];
  FixedPrePaidInd?: boolean;
  RuleTypeCode: BagDisclosureRuleTypeCode;
}

export interface BaggageItem {
  BagItemDetails?: BaggageItem_BagItemDetails[];
  PaxRefID: string;
  PaxSegmentRefID: string;
  Price?: Price;
  ValidatingCarrierCode?: string;
}

export interface BaggageItem_BagItemDetails {
  BaggageAllowanceRefID: string;
  BaggageDisclosureRefID?: string;
  Price?: Price;
  ValidatingCarrierCode?: string;
}

export interface BilateralTimeLimit {
  DescText?: string;
  Name?: string;
  TimeLimitDateTime?: string;
}

export interface BinaryObject {
  value: string;
  CharacterSetCode?: string;
  EncodingCode?: string;
  FileName?: string;
  Format?: string;
  MIME_Code?: string;
  UniformResourceID?: string;
}

export interface BookingEntity {
  Carrier?: Carrier;
  Org?: Org;
}

export interface BookingInstructions {
  MethodText?: string;
  OSI_Text?: string[];
  SpecialService?: SpecialService[];
  UpgradeMethodCode?: string;
  UpgradeNewClassCode?: string;
}

export interface BookingKey {
  BookingID: string;
  Carrier?: Carrier;
  Org?: Org;
}

export interface BookingRef {
  BookingEntity?: BookingEntity;
  BookingID: string;
  BookingRefTypeCode?: string;
}

export interface Cabin {
  CabinTypeCode?: string;
  CabinTypeName?: string;
}

export interface CabinTypeAssociationChoice {
  LegCabinAssociations?: CabinTypeAssociationChoice_LegCabinAssociations;
  SegmentCabinType?: Cabin;
}

export interface CabinTypeAssociationChoice_LegCabinAssociations {
  LegsAssociatedCabin: CabinTypeAssociationChoice_LegCabinAssociations_LegsAssociatedCabin[];
}

export interface CabinTypeAssociationChoice_LegCabinAssociations_LegsAssociatedCabin {
  DatedOperatingLegRefID: string[];
  LegCabinType: Cabin;
}

export interface CancelRestrictions {
  AllowedModificationInd?: boolean;
  DescText?: string;
  EffectiveDateTime?: string;
  ExpirationDateTime?: string;
  Fee?: PenaltyFee;
  JourneyStageCode?: JourneyStageTypeCode;
  PaxRefID?: string;
  Refund?: Refund;
}

export interface Carrier {
  AirlineDesigCode: string;
  DuplicateDesigInd?: boolean;
  Name?: string;
}

export interface CarrierFee {
  Amount: Amount;
  AppCode: string;
  Carrier?: Carrier;
  FareComponent?: FareComponent[];
  OriginDest?: OriginDest;
  PaymentBrandCode?: string;
  PaymentTypeCode: string;
  ReportingCodeText?: string;
  TaxSummary?: TaxSummary;
}

export interface CarrierOffers {
  ALaCarteOffer?: AlaCarteOffer[];
  CarrierOffersSummary?: OffersSummary;
  Offer?: Offer[];
  PriceCalendar?: CarrierOffers_PriceCalendar[];
}

export interface CarrierOffers_PriceCalendar {
  LeadPriceInd?: boolean;
  PriceCalendarDate: CarrierOffers_PriceCalendar_PriceCalendarDate[];
  PricedPTC?: PricedPassengers[];
  TotalPriceAmount?: Amount;
}

export interface CarrierOffers_PriceCalendar_PriceCalendarDate {
  Date: string;
  OriginDestRefID?: string;
}

export interface ChangeOrderChoice {
  AcceptCancelledOffer?: AcceptedCancellation;
  AcceptChange?: SelectedOrderItem;
  AcceptOrderItemList?: WantedItems;
  AcceptRepricedOrder?: ChangeOrderChoice_AcceptRepricedOrder;
  AcceptSelectedQuotedOfferList?: AcceptedOffers;
  CancelUnpaidOrder?: UnpaidCancellation;
  UpdatePax?: PaxUpdate;
}

export interface ChangeOrderChoice_AcceptRepricedOrder {
  OfferRefID: string[];
}

export interface ChangePayment {
  OfferAssociation?: OfferAssociation[];
  OrderAssociation?: OrderAssociation;
  PaymentMethodCriteria?: PaymentMethodCriteria;
  PaymentProcessingDetails?: PaymentDetails;
  RefundMethodCriteria?: RefundMethodCriteria;
}

export interface ChangeRequest {
  BookingRef?: BookingRef[];
  ChangeOrderChoice?: ChangeOrderChoice;
  DataLists?: DataLists;
  Metadata?: Metadata;
  Order: OrderKey;
  OrderChangeParameters?: ChangeWishes;
  PaxGroup?: PaxGroup[];
  PaymentFunctions?: ChangePayment[];
}

export interface ChangeRestrictions {
  AllowedModificationInd?: boolean;
  ChangeTypeCode?: ChangeTypeCode;
  DescText?: string;
  EffectiveDateTime?: string;
  ExpirationDateTime?: string;
  Fee?: PenaltyFee;
  JourneyStageCode?: JourneyStageTypeCode;
  PaxRefID?: string;
  Refund?: Refund;
}

export interface ChangeWishes {
  BDC?: BaggageDetermination;
  CurParameter?: CurParameter[];
  Device?: Device;
  DeviceLocation?: DeviceLocation;
  InventoryGuaranteeInd?: boolean;
  MeasurementSystemCode?: MeasurementSystemCode;
  PaxGroup?: PaxGroup;
  PricingParameter?: PricingParameter;
  ReasonCode?: string;
  RefundFOP?: RefundInto;
  Remark?: Remark[];
}

export interface ChargedCard {
  CardBrandCode?: string;
  CardholderAddress?: PostalAddress;
  CardHolderName?: string;
  CardIssuerName?: string;
  CardIssuingCountryCode?: string;
  CardNumber?: string;
  CardProductTypeCode?: string;
  CardSecurityCode?: string;
  CardSeqNumber?: string;
  CardTypeText?: string;
  CryptographyKey?: CryptographyKey;
  EffectiveDate?: string;
  EncryptedData?: EncryptedData;
  ExpirationDate?: string;
  MaskedCardID?: string;
  PaymentInstrumentOwnershipCode?: OwnershipTypeCode;
  ProtectedCardID?: string;
  ReconciliationID?: string;
  SecurePaymentAuthenticationInstructionsVersion1?: Secure3D1Instructions;
  SecurePaymentAuthenticationInstructionsVersion2?: ChargedCard_SecurePaymentAuthenticationInstructionsVersion2;
  SecurePaymentVersion1?: Secure3D1;
  SecurePaymentVersion2?: Secure3D2;
  SecureProgram?: SecureProgram;
  TokenizedCardID?: string;
}

export interface ChargedCard_SecurePaymentAuthenticationInstructionsVersion2 {
  AcquirerBankIdentificationNumber?: string;
  ChallengeMandateInd: boolean;
  MerchantAccount?: MerchantAccount;
  RequestorURI?: string;
}

export interface ChargedMethod {
  AccountableDoc?: AccountableDoc;
  IATA_EasyPay?: ChargedMethod_IATA_EasyPay;
  LoyaltyRedemption?: LoyaltyRedemption;
  OfflinePayment?: ChargedOffline;
  PaymentCard?: ChargedCard;
  SettlementPlan?: SettlementPlan;
  Voucher?: Voucher;
}

export interface ChargedMethod_IATA_EasyPay {
  ApprovalCode?: string;
  IATA_EasyPayEncryptedData?: EasyPaySecret;
}

export interface ChargedOffline {
  PaymentBrandCode?: string;
  PaymentGatewayURI?: string;
  PaymentTypeCode: string;
}

export interface City {
  CityName?: string;
  IATA_LocationCode?: string;
}

export interface ClearanceData {
  ClearanceID: string;
  ClearancePayeeData: ClearancePayeeData;
  ClearancePayerData: ClearancePayerData;
  NetClearanceAmount: Amount;
  PaymentCommitmentDateTime: string;
  ProcessRuleCode: string;
  RemittanceDate?: string;
}

export interface ClearancePayeeData {
  ClearancePayee: ClearancePayer;
  ClearancePayeeReconciliationID?: string;
}

export interface ClearancePayer {
  Carrier?: ClearancePayer_Carrier;
  Org?: ClearancePayer_Org;
  TravelAgency?: ClearancePayer_TravelAgency;
}

export interface ClearancePayerData {
  ClearancePayer: ClearancePayer;
  ClearancePayerReconciliationID?: string;
}

export interface ClearancePayer_Carrier {
  AirlineAccountingCode: string;
  AirlineDesigCode: string;
  Name?: string;
}

export interface ClearancePayer_Org {
  Name: string;
  OrgID: string;
}

export interface ClearancePayer_TravelAgency {
  IATA_Number: string;
  Name?: string;
}

export interface CodesetMetadata {
  CodesetName?: string;
  CodesetVersionNumber?: string;
  LangUsage?: LangUsage;
  OwnerID?: string;
  OwnerName?: string;
}

export interface Commission {
  Amount?: Amount;
  CommissionCode?: string;
  Percentage?: string;
  PercentageAppliedToAmount?: Amount;
  TaxableInd?: boolean;
}

export interface ContactInfo {
  ContactInfoID: string;
  ContactPurposeText?: string[];
  ContactRefusedInd?: boolean;
  EmailAddress?: EmailAddress[];
  Individual?: Individual;
  IndividualRefID?: string;
  OtherAddress?: ContactInfo_OtherAddress[];
  PaxSegmentRefID?: string;
  Phone?: Phone[];
  PostalAddress?: PostalAddress[];
  RelationshipToPax?: string;
}

export interface ContactInfo_OtherAddress {
  ContactTypeText?: string;
  OtherAddressText: string;
}

export interface Country {
  CountryCode?: string;
  CountryName?: string;
}

export interface Coupon {
  BaggageAllowanceRefID?: string[];
  ConnectedCouponNumber?: string;
  ConsumedAtIssuanceInd?: boolean;
  CouponMediaTypeCode?: string;
  CouponNumber: string;
  CouponRefNumber?: string;
  CouponSeqNumber?: string;
  CouponStatusCode?: string;
  CouponValidityPeriod?: Coupon_CouponValidityPeriod;
  CurrentCouponFlightInfoRef?: Coupon_CurrentCouponFlightInfoRef;
  ExcessBaggage?: Coupon_ExcessBaggage;
  FareBasisCode?: string;
  FiledFee?: Coupon_FiledFee;
  InvolIndCode?: string;
  NonCommissionableInd?: boolean;
  NonInterlineableInd?: boolean;
  NonRefundableInd?: boolean;
  NonReissuableNonExchInd?: boolean;
  ProductCharacteristic?: Property;
  PromotionRefID?: string;
  RemarkText?: string;
  ResChangeInfo?: Coupon_ResChangeInfo;
  RFIC?: string;
  RFISC?: string;
  RFISC_Desc?: string;
  ServiceDeliveryDate?: string;
  ServiceDeliveryProviderLocationCode?: string;
  ServiceDeliveryProviderName?: string;
  ServiceQty?: string;
  ServiceRefID?: string[];
  SettlementAuthorizationID?: string;
  SoldAirlineInfo?: PaxSegmentRefs;
  ValueAmount?: Amount;
}

export interface Coupon_CouponValidityPeriod {
  Duration?: string;
  EffectiveDate?: string;
  ExpirationDate?: string;
}

export interface Coupon_CurrentCouponFlightInfoRef {
  CheckedInAirlinePaxSegmentRef?: PaxSegmentRefs;
  CurrentAirlinePaxSegmentRef?: PaxSegmentRefs;
  FlownAirlinePaxSegmentRef?: PaxSegmentRefs;
}

export interface Coupon_ExcessBaggage {
  Amount: Amount;
  ExcessBaggageMeasure: Measure;
}

export interface Coupon_FiledFee {
  BankersSellerRate: Rate;
  FeeAmount: Amount;
}

export interface Coupon_ResChangeInfo {
  PaxSegmentReferences?: PaxSegmentRefs;
  ResStatusCode: string;
}

export interface CreateOrder {
  AcceptOrderItemList?: WantedItems;
  AcceptSelectedQuotedOfferList?: AcceptedOffers;
}

export interface CreatePayment {
  OfferAssociation?: OfferAssociation[];
  PaymentMethodCriteria?: PaymentMethodCriteria;
  PaymentProcessingDetails?: PaymentDetails;
}

export interface CreateRequest {
  BookingRef?: BookingRef[];
  Commission?: Commission[];
  CreateOrder: CreateOrder;
  DataLists?: DataLists;
  Metadata?: Metadata;
  PaxGroup?: PaxGroup[];
  PaymentFunctions?: CreatePayment[];
  Promotion?: Promotion[];
  ResponseParameters?: AnswerWishes;
}

export interface CryptographyKey {
  KeyNameText: string;
  KeyValue?: CryptographyKey_KeyValue;
}

export interface CryptographyKey_KeyValue {
  RSA_KeyValue: CryptographyKey_KeyValue_RSA_KeyValue;
}

export interface CryptographyKey_KeyValue_RSA_KeyValue {
  Exponent: BinaryObject;
  Modulus: BinaryObject;
}

export interface CurConversion {
  Amount: Amount;
  ConversionRate: Rate;
  LocalAmount: Amount;
}

export interface CurParameter {
  AppCode?: CurAppCode;
  CurCode: string;
  DecimalsAllowedNumber?: string;
  Name?: string;
}

export interface DataLists {
  BaggageAllowanceList?: DataLists_BaggageAllowanceList;
  BaggageDisclosureList?: DataLists_BaggageDisclosureList;
  ContactInfoList?: DataLists_ContactInfoList;
  DatedMarketingSegmentList?: DataLists_DatedMarketingSegmentList;
  DatedOperatingLegList?: DataLists_DatedOperatingLegList;
  DatedOperatingSegmentList?: DataLists_DatedOperatingSegmentList;
  DisclosureList?: DataLists_DisclosureList;
  OriginDestList?: DataLists_OriginDestList;
  PaxJourneyList?: DataLists_PaxJourneyList;
  PaxList?: DataLists_PaxList;
  PaxSegmentList?: DataLists_PaxSegmentList;
  PenaltyList?: DataLists_PenaltyList;
  PriceClassList?: DataLists_PriceClassList;
  SeatProfileList?: DataLists_SeatProfileList;
  ServiceDefinitionList?: DataLists_ServiceDefinitionList;
  TermsList?: DataLists_TermsList;
}

export interface DataLists_BaggageAllowanceList {
  BaggageAllowance: BaggageAllowance[];
}

export interface DataLists_BaggageDisclosureList {
  BaggageDisclosure: BaggageDisclosure[];
}

export interface DataLists_ContactInfoList {
  ContactInfo: ContactInfo[];
}

export interface DataLists_DatedMarketingSegmentList {
  DatedMarketingSegment: DatedMarketingSegment[];
}

export interface DataLists_DatedOperatingLegList {
  DatedOperatingLeg: DatedOperatingLeg[];
}

export interface DataLists_DatedOperatingSegmentList {
  DatedOperatingSegment: DatedOperatingSegment[];
}

export interface DataLists_DisclosureList {
  Disclosure: DataLists_DisclosureList_Disclosure[];
}

export interface DataLists_DisclosureList_Disclosure {
  Desc: Desc[];
  DisclosureID: string;
}

export interface DataLists_OriginDestList {
  OriginDest: OriginDest[];
}

export interface DataLists_PaxJourneyList {
  PaxJourney: PaxJourney[];
}

export interface DataLists_PaxList {
  Pax: Pax[];
}

export interface DataLists_PaxSegmentList {
  PaxSegment: PaxSegment[];
}

export interface DataLists_PenaltyList {
  Penalty: Penalty[];
}

export interface DataLists_PriceClassList {
  PriceClass: PriceClass[];
}

export interface DataLists_SeatProfileList {
  SeatProfile: SeatProfile[];
}

export interface DataLists_ServiceDefinitionList {
  ServiceDefinition: ServiceDefinition[];
}

export interface DataLists_TermsList {
  Term: DataLists_TermsList_Term[];
}

export interface DataLists_TermsList_Term {
  AvailPeriod?: DataLists_TermsList_Term_AvailPeriod;
  Desc?: Desc;
  OrderingQty?: DataLists_TermsList_Term_OrderingQty;
  TermID: string;
}

export interface DataLists_TermsList_Term_AvailPeriod {
  EarliestAvailablePeriodDateTime?: string;
  LatestAvailablePeriodDateTime?: string;
}

export interface DataLists_TermsList_Term_OrderingQty {
  MaximumQty?: string;
  MinimumQty?: string;
}

export interface DatedMarketingSegment {
  AirlineTaxonomy?: AirlineTaxonomy[];
  Arrival: TransportPoint;
  CarrierDesigCode: string;
  CarrierName?: string;
  DatedMarketingSegmentId: string;
  DatedOperatingSegmentRefId: string;
  Dep: TransportPoint;
  MarketingCarrierFlightNumberText: string;
  OperationalSuffixText?: string;
  RichMedia?: Media[];
  TicketlessInd?: boolean;
}

export interface DatedOperatingLeg {
  AirlineTaxonomy?: AirlineTaxonomy[];
  Arrival: TransportPoint;
  CarrierAircraftType?: DatedOperatingLeg_CarrierAircraftType;
  ChangeofGaugeInd?: boolean;
  DatedOperatingLegID: string;
  Dep: TransportPoint;
  DistanceMeasure?: Measure;
  IATA_AircraftType?: DatedOperatingLeg_IATA_AircraftType;
  OnGroundDuration?: string;
  RichMedia?: Media[];
}

export interface DatedOperatingLeg_CarrierAircraftType {
  CarrierAircraftTypeCode?: string;
  CarrierAircraftTypeName?: string;
}

export interface DatedOperatingLeg_IATA_AircraftType {
  IATA_AircraftTypeCode?: string;
}

export interface DatedOperatingSegment {
  CarrierDesigCode: string;
  CarrierName?: string;
  DatedOperatingLegRefID?: string[];
  DatedOperatingSegmentId: string;
  DisclosureRefID?: string;
  Duration?: string;
  OperatingCarrierFlightNumberText?: string;
  OperationalSuffixText?: string;
  SecureFlightInd?: boolean;
  SegmentTypeCode?: string;
}

export interface Desc {
  DescText?: string;
  MarkupStyleText?: string;
  URL?: string;
}

export interface Device {
  DeviceCode: string;
  DeviceOwnerTypeCode?: OwnershipTypeCode;
  PresenceTypeCode?: PresenceTypeCode;
}

export interface DeviceLocation {
  City?: City;
  Country?: Country;
  GeospatialLocation?: DeviceLocation_GeospatialLocation;
}

export interface DeviceLocation_GeospatialLocation {
  NaturalAreaGeocode?: string;
  PointElevationNumber?: string;
  PointLatitudeNumber?: string;
  PointLongitudeNumber?: string;
}

export interface DimensionAllowance {
  HeightMeasure?: string;
  LengthMeasure?: string;
  LengthUnitOfMeasurement: LengthUnitCode;
  LinearMeasure?: string;
  WidthMeasure?: string;
}

export interface DirectBill {
  ContactInfo?: ContactInfo;
  OrgID?: string;
  OrgName?: string;
}

export interface Discount {
  AppText?: string;
  DescText?: string;
  DiscountAmount?: Amount;
  DiscountContext?: Property[];
  DiscountPercent?: string;
  PreDiscountedAmount?: Amount;
}

export interface DistributionChain {
  DistributionChainLink: DistributionChainLink[];
}

export interface DistributionChainLink {
  ContactInfo?: ContactInfo;
  Ordinal: number;
  OrgRole: DistributionChainRoleCode;
  ParticipatingOrg: DistributionChainLink_ParticipatingOrg;
  SalesAgent?: DistributionChainLink_SalesAgent;
  SalesBranch?: DistributionChainLink_SalesBranch;
}

export interface DistributionChainLink_ParticipatingOrg {
  Name?: string;
  OrgID: string;
}

export interface DistributionChainLink_SalesAgent {
  SalesAgentID: string;
}

export interface DistributionChainLink_SalesBranch {
  SalesBranchID: string;
}

export interface EasyPay {
  AccountNumber?: string;
  ExpirationDate?: string;
  IATA_EasyPayEncryptedData?: EasyPaySecret;
  IATA_Number?: string;
}

export interface EasyPaySecret {
  EncryptedAccountNumber?: BinaryObject;
  KeyNameText?: string;
}

export interface Eligibility {
  OfferFlightAssociations?: OfferedOn;
  PaxRefID?: string[];
  PriceClassRefID?: string[];
}

export interface EmailAddress {
  ContactTypeText?: string;
  EmailAddressText: string;
}

export interface Employer {
  Name?: string;
  SalesTaxRegistration?: SalesTaxRegistration[];
  TaxationExemptionQualifierCode?: TaxExemptionQualificationCode;
  TaxDeductedatSourceCapabilityInd: boolean;
}

export interface EncryptedData {
  CryptographyKey: CryptographyKey;
  CypherData: EncryptedData_CypherData;
  EncryptedCardNumber: BinaryObject;
  EncryptedCardSecurityNumber: BinaryObject;
  First6DigitsText: string;
  KeyNameText: string;
  Last4DigitsText: string;
}

export interface EncryptedData_CypherData {
  CypherValue: BinaryObject;
}

export interface Error {
  Code?: string;
  DescText?: string;
  ErrorID?: string;
  LangCode: string;
  OwnerName?: string;
  StatusText?: string;
  TagText?: string;
  TypeCode: string;
  URL?: string;
}

export interface FareCalculationInfo {
  AddlInfoText: string;
  PricingCodeText: string;
  ReportingCodeText?: string;
}

export interface FareChange {
  AccountCode?: string;
  DifferentialFarePriceType?: FareChange_DifferentialFarePriceType[];
  FareCalculationInfo?: FareCalculationInfo;
  FareComponent?: FareComponent[];
  FareIndCode?: string;
  FareRefText?: string;
  FareWaiver?: FareWaiver[];
  FiledFareInd?: boolean;
  NetReportingCodeText?: string;
  PaxRefID?: string[];
  PenaltyRefID?: string[];
  Price?: PriceChange;
  PricingSystemCodeText?: string;
  StatisticalCodeText?: string;
  TourCode?: string;
}

export interface FareChange_DifferentialFarePriceType {
  DifferentialPrice: PriceChange;
  FarePriceTypeCode: FarePriceTypeCode;
}

export interface FareComponent {
  CabinType?: Cabin;
  CancelRestrictions?: CancelRestrictions[];
  ChangeRestrictions?: ChangeRestrictions[];
  FareBasisAppCode?: string;
  FareBasisCityPairText?: string;
  FareBasisCode?: string;
  FareRule?: FareComponent_FareRule[];
  FareTypeCode?: string;
  NegotiatedCode?: string;
  PaxSegmentRefID?: string[];
  Price?: Price;
  PriceClassRefID?: string;
  RBD?: FareComponent_RBD;
  TicketDesigCode?: string;
}

export interface FareComponent_FareRule {
  InstantPurchaseTypeCode?: string;
  Remark?: Remark[];
  RuleCode?: string;
  TicketlessInd?: boolean;
}

export interface FareComponent_RBD {
  RBD_Code: string;
}

export interface FareDetail {
  AccountCode?: string;
  FareCalculationInfo?: FareCalculationInfo;
  FareComponent?: FareComponent[];
  FareIndCode?: string;
  FarePriceType?: FareDetail_FarePriceType[];
  FareRefText?: string;
  FareWaiver?: FareWaiver[];
  FiledFareInd?: boolean;
  NetReportingCodeText?: string;
  PaxRefID?: string[];
  PenaltyRefID?: string[];
  Price?: Price;
  PricingSystemCodeText?: string;
  StatisticalCodeText?: string;
  TourCode?: string;
}

export interface FareDetail_FarePriceType {
  FarePriceTypeCode: FarePriceTypeCode;
  Price: Price;
}

export interface FareWaiver {
  FareRuleWaiverCode: string;
  FareWaiverTypeCode: string;
}

export interface Fee {
  Amount: Amount;
  ApproximateInd?: boolean;
  DescText?: string;
  DesigText?: string;
  GuaranteeTimeLimitDateTime?: string;
  LocalAmount?: Amount;
  MaximumAmount?: Amount;
  MinimumAmount?: Amount;
  Percent?: string;
  RefundInd?: boolean;
}

export interface FlownOn {
  DatedOperatingLegRef?: LegRefs;
  PaxSegmentRef?: OnePaxSegmentRef;
}

export interface FormOfId {
  FOID_ID: string;
  FOID_TypeCode: string;
}

export interface IdentityDoc {
  AddlName?: AddlName[];
  Birthdate?: string;
  BirthplaceText?: string;
  CitizenshipCountryCode?: string;
  ExpiryDate?: string;
  GenderCode?: Gender;
  GivenName?: string[];
  IdentityDocID: string;
  IdentityDocTypeCode: string;
  IssueDate?: string;
  IssuingCountryCode?: string;
  MiddleName?: string[];
  ResidenceCountryCode?: string;
  SuffixName?: string;
  Surname: string;
  TitleName?: string;
  Visa?: Visa[];
}

export interface Individual {
  AddlName?: AddlName[];
  Birthdate?: string;
  BirthplaceText?: string;
  GenderCode?: Gender;
  GivenName?: string[];
  IndividualID?: string;
  MiddleName?: string[];
  SuffixName?: string;
  Surname: string;
  TitleName?: string;
}

export interface JourneyOverview {
  JourneyPriceClass: JourneyOverview_JourneyPriceClass[];
  PriceClassRefID?: string;
}

export interface JourneyOverview_JourneyPriceClass {
  PaxJourneyRefID: string;
  PriceClassRefID?: string;
}

export interface LangUsage {
  LangCode: string;
  LangUsageText?: string;
}

export interface LegRefs {
  DatedOperatingLegRefID: string[];
}

export interface LoyaltyProgram {
  Alliance?: LoyaltyProgram_Alliance;
  Carrier?: Carrier;
  ProgramCode?: string;
  ProgramName?: string;
  ProviderName?: string;
  URL?: string;
}

export interface LoyaltyProgramAccount {
  AccountNumber?: string;
  LoyaltyProgram: LoyaltyProgram;
  SignInID?: string;
  TierCode?: string;
  TierName?: string;
  TierPriorityText?: string;
  URL?: string;
}

export interface LoyaltyProgram_Alliance {
  AllianceCode: string;
  Carrier?: Carrier[];
  Name?: string;
  URL?: string;
}

export interface LoyaltyRedemption {
  CertificateNumber?: string[];
  LoyaltyCurAmount?: Amount;
  LoyaltyProgramAccount?: LoyaltyProgramAccount;
}

export interface Markup {
  Amount: Amount;
  TypeCode: string;
}

export interface Measure {
  value: string;
  UnitCode?: string;
}

export interface Media {
  ContentType?: string;
  DescText?: string;
  ResourceURI: string;
}

export interface MerchantAccount {
  Carrier?: Carrier;
  Country?: Country;
  MerchantCategoryCode?: string;
  MerchantID?: string;
  MerchantName?: string;
  MerchantRiskText?: string;
}

export interface Metadata {
  CodesetMetadata?: CodesetMetadata[];
  FieldMetadata?: Metadata_FieldMetadata[];
}

export interface Metadata_FieldMetadata {
  MandatoryInd?: boolean;
  PathText?: string;
}

export interface Offer {
  BaggageAssociations?: BaggageAssociations[];
  BaggageDisclosureRefID?: string[];
  Commission?: Commission[];
  Desc?: Desc[];
  DisclosureRefID?: string;
  JourneyOverview?: JourneyOverview;
  MatchAppText?: string;
  MatchPercent?: string;
  MatchTypeCode?: MatchTypeCode;
  OfferExpirationTimeLimitDateTime?: string;
  OfferID: string;
  OfferItem: OfferItem[];
  OwnerCode: string;
  PenaltyRefID?: string[];
  PTC_OfferParameters?: PricedPassengers[];
  RedemptionInd?: boolean;
  RequestedDateInd?: boolean;
  RichMedia?: Media[];
  TotalPrice?: Price;
  ValidatingCarrierCode?: string;
}

export interface OfferAssociation {
  OfferItemRefID?: string[];
  OfferRefID: string;
  OwnerCode: string;
}

export interface OfferItem {
  AirlineTaxonomy?: AirlineTaxonomy[];
  CancelRestrictions?: CancelRestrictions[];
  ChangeRestrictions?: ChangeRestrictions[];
  Commission?: Commission[];
  Desc?: Desc[];
  FareDetail?: FareDetail[];
  MandatoryInd?: boolean;
  ModificationProhibitedInd?: boolean;
  OfferItemID: string;
  OfferItemTypeCode?: string;
  OwnerCode?: string;
  PaymentTimeLimit?: PaymentTimeLimit;
  Price: Price;
  PriceGuaranteeTimeLimitDateTime?: string;
  RichMedia?: Media[];
  Service: OfferService[];
  StopOverRestrictions?: StopOverRestrictions;
  WebAddressURI?: string;
}

export interface OfferPayment {
  OfferAssociation?: OfferAssociation[];
  PaymentSupportedMethod?: PaymentSupportedMethod;
}

export interface OfferPriceRS {
  Error?: Error[];
  Response?: PricingAnswer;
  AugmentationPoint?: AugmentationPoint;
  PayloadAttributes?: PayloadAttributes;
}

export interface OfferService {
  AirlineTaxonomy?: AirlineTaxonomy[];
  DescText?: string;
  InventoryGuaranteeDateTime?: string;
  OfferServiceAssociation: OfferedPlace;
  PaxRefID: string[];
  RichMedia?: Media[];
  ServiceID: string;
  ServiceRefID?: string;
  StatusCode?: string;
  ValidatingCarrier?: Carrier;
}

export interface OfferedOn {
  DatedOperatingLegRef?: LegRefs;
  PaxJourneyRef?: PaxJourneyRefs;
  PaxSegmentReferences?: PaxSegmentRefs;
}

export interface OfferedPlace {
  PaxJourneyRef?: PaxJourneyRefs;
  SeatAssignment?: SeatAssignment;
  ServiceDefinitionRef?: OfferedPlace_ServiceDefinitionRef;
}

export interface OfferedPlace_ServiceDefinitionRef {
  OfferFlightAssociations?: OfferedOn;
  ServiceDefinitionRefID: string;
}

export interface OffersGroup {
  AllOffersSummary?: OffersSummary;
  CarrierOffers: CarrierOffers[];
}

export interface OffersSummary {
  HighestOfferPrice?: PriceSummary;
  LowestOfferPrice?: PriceSummary;
  MatchedOfferQty?: string;
}

export interface OfflinePayment {
  PayerReturnURI?: string;
  PaymentBrandCode?: string;
  PaymentTypeCode: string;
  RedirectionAcceptanceInd?: boolean;
  Remark?: Remark[];
}

export interface OnePaxRef {
  PaxRefID: string;
}

export interface OnePaxSegmentRef {
  PaxSegmentRefID: string;
}

export interface Order {
  BilateralTimeLimit?: BilateralTimeLimit[];
  Commission?: Commission[];
  CreationDateTime?: string;
  DepositTimeLimitDateTime?: string;
  LastModifiedDateTime?: string;
  NamingTimeLimitDateTime?: string;
  OrderID: string;
  OrderItem: OrderItem[];
  OrderVersionNumber?: number;
  OriginalOrderID?: string;
  OwnerCode: string;
  PaxGroup?: PaxGroup;
  RichMedia?: Media[];
  StatusCode?: string;
  TotalPrice?: Price;
  WebAddressURI?: string;
}

export interface OrderAnswer {
  DataLists?: DataLists;
  Metadata?: Metadata;
  Order: Order[];
  Processing?: AnswerFacts;
  PromotionList?: OrderAnswer_PromotionList;
  TicketDocInfo?: TicketDocInfo[];
  Warning?: Warning[];
}

export interface OrderAnswer_PromotionList {
  Promotion: Promotion[];
}

export interface OrderAssociation {
  OrderItemRefID?: string[];
  OrderRefID: string;
}

export interface OrderChangeRQ {
  AugmentationPoint?: AugmentationPoint;
  DistributionChain: DistributionChain;
  PayloadAttributes?: PayloadAttributes;
  POS?: PointOfSale;
  Request: ChangeRequest;
}

export interface OrderCreateRQ {
  AugmentationPoint?: AugmentationPoint;
  DistributionChain: DistributionChain;
  PayloadAttributes?: PayloadAttributes;
  POS?: PointOfSale;
  Request: CreateRequest;
}

export interface OrderItem {
  AirlineTaxonomy?: AirlineTaxonomy[];
  BilateralTimeLimit?: BilateralTimeLimit[];
  CancelRestrictions?: CancelRestrictions[];
  ChangeRestrictions?: ChangeRestrictions[];
  Commission?: Commission[];
  CreationDateTime?: string;
  DepositTimeLimitDateTime?: string;
  DisclosureRefID?: string[];
  ExistingOrderItemID?: string;
  FareDetail?: FareDetail[];
  GrandTotalAmount?: Amount;
  NamingTimeLimitDateTime?: string;
  NetInd?: boolean;
  OrderedOrderInstruction?: OrderItem_OrderedOrderInstruction;
  OrderItemID: string;
  OwnerCode: string;
  PaymentTimeLimitDateTime?: string;
  PenaltyRefID?: string[];
  Price?: Price;
  PriceDifferential?: PriceDifferential;
  PriceGuaranteeTimeLimitDateTime?: string;
  ReusableInd?: boolean;
  RichMedia?: Media[];
  SellerFollowUpAction?: SellerFollowUpAction;
  Service: OrderService[];
  StatusCode?: string;
  WebAddressURI?: string;
}

export interface OrderItem_OrderedOrderInstruction {
  CabinTypeList?: OrderItem_OrderedOrderInstruction_CabinTypeList;
  SpecialServiceList?: OrderItem_OrderedOrderInstruction_SpecialServiceList;
}

export interface OrderItem_OrderedOrderInstruction_CabinTypeList {
  CabinType: Cabin[];
}

export interface OrderItem_OrderedOrderInstruction_SpecialServiceList {
  SpecialService: SpecialService[];
}

export interface OrderKey {
  OrderID: string;
  OrderVersionNumber?: number;
  OwnerCode: string;
}

export interface OrderPayment {
  OrderAssociation?: OrderAssociation;
  PaymentProcessingSummary?: PaymentSummary;
  PaymentSupportedMethod?: PaymentSupportedMethod;
}

export interface OrderRetrieveRQ {
  AugmentationPoint?: AugmentationPoint;
  DistributionChain: DistributionChain;
  PayloadAttributes?: PayloadAttributes;
  POS?: PointOfSale;
  Request: RetrieveRequest;
}

export interface OrderSearch {
  BookingRefFilterCriteria?: BookingKey;
  DocFilterCriteria?: AccountableDoc;
  OrderFilterCriteria?: OrderKey;
  PaxFilterCriteria?: PaxSearch;
  PaymentFilterCriteria?: PaymentSearch[];
}

export interface OrderService {
  AirlineTaxonomy?: AirlineTaxonomy[];
  BookingRef?: BookingRef[];
  DeliveryStatusCode?: string;
  DescText?: string;
  OrderServiceAssociation: ServicePlace;
  PaxRefID: string;
  RichMedia?: Media[];
  ServiceID: string;
  ServiceRefID?: string;
  StatusCode?: string;
  UnchangedInd?: boolean;
  ValidatingCarrier?: Carrier;
}

export interface OrderViewRS {
  Error?: Error[];
  Response?: OrderAnswer;
  AugmentationPoint?: AugmentationPoint;
  DistributionChain?: DistributionChain;
  PayloadAttributes?: PayloadAttributes;
  PaymentFunctions?: OrderPayment[];
}

export interface Org {
  ContactInfo?: ContactInfo[];
  Name: string;
  OrgID: string;
}

export interface OriginDest {
  DestCode: string;
  OriginCode: string;
  OriginDestID: string;
  PaxJourneyRefID?: string[];
}

export interface OriginalTicketIssuanceInfo {
  IATA_LocationCode?: string;
  IssueDate?: string;
  IssueTime?: string;
  IssuingCarrier: Carrier;
  TicketNumber?: string;
  TravelAgency?: TravelAgency;
}

export interface OtherOffers {
  ALaCarteOffer?: AlaCarteOffer[];
  Offer?: Offer[];
}

export interface OtherPaymentMethod {
  Remark: Remark[];
}

export interface Pax {
  AgeMeasure?: Measure;
  Birthdate?: string;
  CitizenshipCountryCode?: string;
  ContactInfoRefID?: string;
  Employer?: Employer;
  FOID?: FormOfId;
  IdentityDoc?: IdentityDoc[];
  Individual?: Individual;
  LangUsage?: LangUsage[];
  LoyaltyProgramAccount?: LoyaltyProgramAccount[];
  PaxID: string;
  PaxRefID?: string;
  ProfileConsentInd?: boolean;
  ProfileID_Text?: string;
  PTC?: string;
  RedressCase?: RedressCase[];
  Remark?: Remark[];
  ResidenceCountryCode?: string;
}

export interface PaxGroup {
  ContactInfo?: ContactInfo[];
  IntendedPaxQty?: string;
  PaxGroupID?: string;
  PaxGroupName?: string;
}

export interface PaxJourney {
  DistanceMeasure?: Measure;
  Duration?: string;
  PaxJourneyID: string;
  PaxSegmentRefID: string[];
  SettlementInfo?: SettlementInfo;
}

export interface PaxJourneyRefs {
  PaxJourneyRefID: string[];
}

export interface PaxSearch {
  ContactInfo?: ContactInfo[];
  Employer?: Employer;
  FOID?: FormOfId;
  IdentityDoc?: IdentityDoc[];
  Individual?: Individual;
  LangUsage?: LangUsage[];
  LoyaltyProgramAccount?: LoyaltyProgramAccount[];
  PaxGroup?: PaxGroup;
}

export interface PaxSegment {
  CabinTypeAssociationChoice?: CabinTypeAssociationChoice;
  DatedMarketingSegmentRefId: string;
  MarketingCarrierRBD_Code?: string;
  OperatingCarrierRBD_Code?: string;
  PaxSegmentID: string;
  SettlementInfo?: SettlementInfo;
}

export interface PaxSegmentRefs {
  PaxSegmentRefID: string[];
}

export interface PaxUpdate {
  Current?: OnePaxRef;
  New?: OnePaxRef;
  PaxSharingPref?: PaxUpdate_PaxSharingPref;
}

export interface PaxUpdate_PaxSharingPref {
  PaxRefID: string;
  SharingInd?: boolean;
  SharingPartyID?: string;
}

export interface Payer {
  PayerEmailAddress?: EmailAddress;
  PayerName?: Payer_PayerName;
  PayerPhoneNumber?: Phone;
  PaymentAddress?: Payer_PaymentAddress;
}

export interface PayerIndividual {
  BirthplaceText?: string;
  GivenName?: string[];
  IndividualID?: string;
  MiddleName?: string[];
  SuffixName?: string;
  Surname: string;
  TitleName?: string;
}

export interface Payer_PayerName {
  IndividualName?: PayerIndividual;
  OrganisationName?: Payer_PayerName_OrganisationName;
}

export interface Payer_PayerName_OrganisationName {
  Name?: string;
}

export interface Payer_PaymentAddress {
  PaymentAddressVerification?: PaymentAddressVerification;
  PostalAddress: PostalAddress;
}

export interface PayloadAttributes {
  AltLangID?: string;
  CorrelationID?: string;
  PrimaryLangID?: string;
  RetransmissionInd?: boolean;
  SeqNumber?: string;
  Timestamp?: string;
  TrxID?: string;
  VersionNumber?: string;
}

export interface PaymentAddressVerification {
  AddressVerificationInvalidInd?: boolean;
  AddressVerificationNoMatchInd?: boolean;
  AddressVerificationStatusCode?: string;
  AddressVerificationText?: string;
}

export interface PaymentCard {
  CardBrandCode?: string;
  CardholderAddress?: PostalAddress;
  CardHolderName?: string;
  CardIssuerName?: string;
  CardIssuingCountryCode?: string;
  CardNumber?: string;
  CardProductTypeCode?: string;
  CardSecurityCode?: string;
  CardSeqNumber?: string;
  CardTypeText?: string;
  CryptographyKey?: CryptographyKey;
  EffectiveDate?: string;
  EncryptedData?: EncryptedData;
  ExpirationDate?: string;
  PaymentInstrumentOwnershipCode?: OwnershipTypeCode;
  ProtectedCardID?: string;
  ReconciliationID?: string;
  SecurePaymentVersion1?: Secure3D1;
  SecurePaymentVersion2?: Secure3D2;
  SecureProgram?: SecureProgram;
  TokenizedCardID?: string;
}

export interface PaymentCardAddlInfo {
  CardProductTypeCode?: string;
  CardTypeText?: string;
  IIN_IINNumber?: string;
  SecurePaymentAuthenticationVersion?: SecureVersions;
  VerificationInd?: boolean;
}

export interface PaymentDetails {
  Amount: Amount;
  Payer?: Payer;
  PaymentMethod: PaymentMethod;
  PaymentProcessingClearanceData?: PaymentDetails_PaymentProcessingClearanceData;
  PaymentRefID?: string;
  PaymentSurchargeAmount?: Amount;
  PriceVarianceAmount?: Amount;
}

export interface PaymentDetails_PaymentProcessingClearanceData {
  ClearanceRoleChoice: PaymentDetails_PaymentProcessingClearanceData_ClearanceRoleChoice;
  NetClearanceAmount: Amount;
  ProcessRuleCode: string;
  RemittanceDate?: string;
}

export interface PaymentDetails_PaymentProcessingClearanceData_ClearanceRoleChoice {
  ClearancePayeeData?: ClearancePayeeData;
  ClearancePayerData?: ClearancePayerData;
}

export interface PaymentMethod {
  AccountableDoc?: AccountableDoc;
  IATA_EasyPay?: EasyPay;
  LoyaltyRedemption?: LoyaltyRedemption;
  OfflinePayment?: OfflinePayment;
  PaymentCard?: PaymentCard;
  SettlementPlan?: SettlementPlan;
  Voucher?: Voucher;
}

export interface PaymentMethodCriteria {
  ClearanceCriteria?: PaymentMethodCriteria_ClearanceCriteria[];
  PaymentBrandCode?: string;
  PaymentCriteriaAddlInfo?: PaymentMethodCriteria_PaymentCriteriaAddlInfo;
  PaymentMethodCountryCode?: string;
  PaymentTypeCode: string;
  PrefLevel?: PrefLevel;
}

export interface PaymentMethodCriteria_ClearanceCriteria {
  ProcessRuleCode: string;
  RemittanceDate?: string;
}

export interface PaymentMethodCriteria_PaymentCriteriaAddlInfo {
  PaymentCardCriteriaAddlInfo?: PaymentMethodCriteria_PaymentCriteriaAddlInfo_PaymentCardCriteriaAddlInfo;
  PaymentOtherMethodAddlInfo?: OtherPaymentMethod;
}

export interface PaymentMethodCriteria_PaymentCriteriaAddlInfo_PaymentCardCriteriaAddlInfo {
  CardProductTypeCode?: string;
  CardTypeText?: string;
  IIN_IINNumber?: string;
  SecurePaymentAuthenticationVersion?: SecureVersions;
}

export interface PaymentSearch {
  AccountableDoc?: AccountableDoc;
  Amount?: Amount;
  ContactInfoRefID?: string;
  DirectBill?: DirectBill;
  IATA_EasyPay?: PaymentSearch_IATA_EasyPay;
  LoyaltyRedemption?: LoyaltyRedemption;
  OtherPaymentMethod?: OtherPaymentMethod;
  PaymentCardCriteria?: PaymentSearch_PaymentCardCriteria;
  PaymentInfoID?: string;
  PaymentStatusCode?: string;
  SettlementPlan?: SettlementPlan;
  Voucher?: Voucher;
}

export interface PaymentSearch_IATA_EasyPay {
  AccountNumber?: string;
  ApprovalCode?: string;
  ExpirationDate?: string;
}

export interface PaymentSearch_PaymentCardCriteria {
  CardBrandCode: string;
  CardIssuingCountryCode?: string;
  CardProductTypeCode?: string;
  SecureAuthenticationVersion?: SecureVersions;
}

export interface PaymentSummary {
  Amount: Amount;
  ClearanceData?: ClearanceData;
  ContactInfoRefID?: string;
  Desc?: Desc;
  Payer?: Payer;
  PaymentCommitmentDateTime?: string;
  PaymentID: string;
  PaymentProcessingSummaryPaymentMethod: ChargedMethod;
  PaymentRefID?: string;
  PaymentStatusCode?: string;
  PaymentTrx?: PaymentTrx;
  PriceVarianceAmount?: Amount;
  Promotion?: Promotion[];
  SurchargeAmount?: Amount;
  VerificationInd?: boolean;
}

export interface PaymentSupportedMethod {
  ClearanceMethods?: PaymentSupportedMethod_ClearanceMethods[];
  CryptographyKey?: CryptographyKey;
  PaymentBrandCode?: string;
  PaymentMethodAddlInfo?: PaymentSupportedMethod_PaymentMethodAddlInfo;
  PaymentMethodCountryCode?: string;
  PaymentRedirectionInd?: boolean;
  PaymentSurcharge?: PaymentSurcharge;
  PaymentTypeCode: string;
}

export interface PaymentSupportedMethod_ClearanceMethods {
  Commission?: Commission;
  NetClearanceAmount?: Amount;
  ProcessRuleCode: string;
  RemittanceDate?: string;
}

export interface PaymentSupportedMethod_PaymentMethodAddlInfo {
  PaymentCardAddlInfo?: PaymentCardAddlInfo;
  PaymentOtherMethodAddlInfo?: OtherPaymentMethod;
}

export interface PaymentSurcharge {
  AmountRangeMaximumAmount?: Amount;
  AmountRangeMinimumAmount?: Amount;
  PercentageRangeMaximumPercent?: string;
  PercentageRangeMinimumPercent?: string;
  PreciseAmount?: Amount;
  PrecisePercent?: string;
  RoundingNumberOfDecimalsNumber?: string;
  RoundingPrecisionCode?: RoundingPrecisionCode;
}

export interface PaymentTimeLimit {
  PaymentTimeLimitDate?: PaymentTimeLimit_PaymentTimeLimitDate;
  PaymentTimeLimitDuration?: PaymentTimeLimit_PaymentTimeLimitDuration;
}

export interface PaymentTimeLimit_PaymentTimeLimitDate {
  PaymentTimeLimitDateTime?: string;
}

export interface PaymentTimeLimit_PaymentTimeLimitDuration {
  PaymentTimeLimitDuration?: string;
}

export interface PaymentTrx {
  DescText?: string;
  InputCurCode?: string;
  MaximumTryInd?: boolean;
  NotProcessedInd?: boolean;
  OriginalID?: string;
  PaymentAddressVerification?: PaymentAddressVerification;
  RetryInd?: boolean;
  SettlementCurCode?: string;
  TimestampDateTime?: string;
  TrxDataText?: string[];
  TrxID?: string;
  TrxTypeText?: string;
}

export interface Penalty {
  DescText?: string[];
  NetInd?: boolean;
  PenaltyID: string;
  Price: Penalty_Price;
  TypeCode: PenaltyTypeCode;
}

export interface PenaltyFee {
  Amount: Amount;
  ApproximateInd?: boolean;
  DescText?: string;
  MaximumAmount?: Amount;
  MinimumAmount?: Amount;
  Percent?: string;
}

export interface Penalty_Price {
  BaseAmount?: Amount;
  TaxSummary?: TaxSummary[];
  TotalAmount: Amount;
}

export interface Phone {
  AreaCodeNumber?: string;
  ContactTypeText?: string;
  CountryDialingCode?: string;
  ExtensionNumber?: string;
  PhoneNumber?: string;
}

export interface PointOfSale {
  AgentDutyText?: string;
  City?: City;
  Country?: Country;
  OnlineTrxInd?: boolean;
  RequestTime?: string;
}

export interface Policy {
  Desc?: Desc[];
  OwnerName?: string;
  PolicyNodeInfo: Policy_PolicyNodeInfo[];
  PolicyTypeText?: string;
  VersionNumber: string;
}

export interface Policy_PolicyNodeInfo {
  PathText?: string;
  TagName?: string;
}

export interface PostalAddress {
  BuildingRoomText?: string;
  CityName?: string;
  ContactTypeText?: string;
  CountryCode?: string;
  CountryName?: string;
  CountrySubDivisionName?: string;
  PO_BoxCode?: string;
  PostalCode?: string;
  StreetText?: string[];
}

export interface PrefLevel {
  PrefLevelCode: PrefLevelCode;
}

export interface Price {
  BaseAmount?: Amount;
  BaseAmountGuaranteeTimeLimitDateTime?: string;
  CurConversion?: CurConversion[];
  Discount?: Discount;
  EquivAmount?: Amount;
  Fee?: Fee[];
  LoyaltyUnitAmount?: Amount;
  LoyaltyUnitName?: string;
  Markup?: Markup[];
  MaskedInd?: boolean;
  Surcharge?: Surcharge[];
  TaxSummary?: TaxSummary[];
  TotalAmount?: Amount;
}

export interface PriceChange {
  BaseAmount?: Amount;
  BaseAmountGuaranteeTimeLimitDateTime?: string;
  CurConversion?: CurConversion[];
  Discount?: Discount;
  DueByAirlineAmount?: Amount;
  DueToAirlineAmount?: Amount;
  EquivAmount?: Amount;
  Fee?: Fee[];
  LoyaltyUnitAmount?: Amount;
  LoyaltyUnitName?: string;
  Markup?: Markup[];
  MaskedInd?: boolean;
  Surcharge?: Surcharge[];
  TaxSummary?: TaxSummary[];
  TotalAmount?: Amount;
}

export interface PriceClass {
  CabinType?: Cabin[];
  Code?: string;
  Desc?: Desc[];
  DisplayOrderText?: string;
  FareBasisAppText?: string;
  FareBasisCode?: string;
  Name: string;
  PriceClassID: string;
  RichMedia?: Media[];
}

export interface PriceDifferential {
  DifferentialTypeCode: DifferentialTypeCode;
  DiffPrice: PriceDifferential_DiffPrice;
  NewPrice: PricedFare;
  OldPrice?: PricedFare;
}

export interface PriceDifferential_DiffPrice {
  FareDetail?: FareChange[];
  Price?: PriceChange;
}

export interface PriceSummary {
  LoyaltyUnitAmount?: Amount;
  LoyaltyUnitName?: string;
  TotalAmount?: Amount;
}

export interface PricedFare {
  FareDetail?: FareDetail[];
  Price?: Price;
}

export interface PricedPassengers {
  PaxRefID?: string[];
  PricedPaxNumber?: string;
  PTC_PricedCode?: string;
  PTC_RequestedCode?: string;
  RequestedPaxNumber?: string;
}

export interface PricingAnswer {
  DataLists?: DataLists;
  Metadata?: Metadata;
  OtherOffers?: OtherOffers;
  PaymentFunctions?: OfferPayment[];
  Policy?: Policy[];
  PricedOffer: Offer;
  Processing?: AnswerFacts;
  Promotion?: Promotion[];
  Warning?: Warning[];
}

export interface PricingParameter {
  AutoExchInd?: boolean;
  AwardIncludedInd?: boolean;
  AwardOnlyInd?: boolean;
  IncludeUpsellOffersInd?: boolean;
  OverrideCurCode?: string;
  SimplePricingInd?: boolean;
  TaxExemption?: TaxSummary[];
}

export interface Promotion {
  OwnerName?: string;
  PaxRefID?: string[];
  PromotionID: string;
  PromotionIssuer?: Promotion_PromotionIssuer;
  Remark?: Remark[];
  URL?: string;
}

export interface Promotion_PromotionIssuer {
  Carrier?: Carrier;
  Org?: Org;
  TravelAgency?: TravelAgency;
}

export interface Property {
  KeyText: string;
  PrefLevel?: PrefLevel;
  ValueText: string;
}

export interface Rate {
  value: string;
  BaseCurCode?: string;
  BaseMultiplierValue?: string;
  BaseUnitCode?: string;
  CurCode?: string;
  Format?: string;
  MultiplierValue?: string;
  UnitCode?: string;
}

export interface RedressCase {
  CountryCode: string;
  ProgramName?: string;
  RedressCaseID: string;
}

export interface Refund {
  DescText?: string;
  FixedAmount?: Amount;
  LevelTypeCode?: RefundLevelTypeCode;
  MaximumAmount?: Amount;
  MinimumAmount?: Amount;
  PaymentTypeCode?: string;
  Percent?: string;
}

export interface RefundInto {
  AccountableDoc?: AccountableDoc;
  DirectBill?: DirectBill;
  IATA_EasyPay?: EasyPay;
  LoyaltyRedemption?: LoyaltyRedemption;
  OtherPaymentMethod?: OtherPaymentMethod;
  PaymentCard?: PaymentCard;
  PaymentRedirectionResponse?: RefundInto_PaymentRedirectionResponse;
  SettlementPlan?: SettlementPlan;
  Voucher?: Voucher;
}

export interface RefundInto_PaymentRedirectionResponse {
  ExpirationDateTime?: string;
  ReturnURI: string;
}

export interface RefundMethodCriteria {
  OriginalPaymentMethodInd?: boolean;
  PaymentBrandCode?: string;
  PaymentCard?: RefundPaymentCard;
  PaymentTypeCode: string;
  PrefLevel?: PrefLevel;
}

export interface RefundPaymentCard {
  CardBrandCode?: string;
  CardHolderName?: string;
  CardIssuingCountryCode?: string;
  CardNumber?: string;
  CardProductTypeCode?: string;
  CardSeqNumber?: string;
  CardTypeText?: string;
  EncryptedData?: EncryptedData;
  ExpirationDate?: string;
  PaymentInstrumentOwnershipCode?: OwnershipTypeCode;
  ProtectedCardID?: string;
}

export interface Remark {
  DisplayInd?: boolean;
  RemarkText?: string;
  Timestamp?: string;
}

export interface RetrieveRequest {
  OrderValidationFilterCriteria: OrderSearch;
  ResponseParameters?: AnswerWishes;
}

export interface SalesTaxRegistration {
  CityName?: string;
  CountryCode?: string;
  CountryDialingCode?: string;
  CountrySubDivisionName?: string;
  EmailAddressText: string;
  PhoneNumber?: string[];
  PostalCode?: string;
  SalesTaxRegistrationID?: string;
  StreetText?: string[];
}

export interface Seat {
  ColumnID: string;
  RowNumber: number;
  SeatCharacteristicCode?: string[];
  SeatProfileRefID?: string;
}

export interface SeatAssignment {
  Seat: Seat;
  SeatAssignmentAssociations: FlownOn;
  ServiceDefinitionRefID?: string;
}

export interface SeatItem {
  ColumnID?: string;
  DatedOperatingLegRefID: string[];
  PaxRefID: string;
  PaxSegmentRefID: string;
  Price?: Price;
  RowNumber?: number;
  SeatProfileRefID?: string[];
}

export interface SeatOnLeg {
  OccupationStatusCode?: string;
  Seat: Seat;
  SeatAssignmentAssociations: FlownOn;
}

export interface SeatProfile {
  MarketingInfo?: Desc[];
  RichMedia?: Media[];
  SeatCharacteristicCode?: string[];
  SeatKeywords?: Property[];
  SeatPitchMeasure?: Measure;
  SeatProfileID: string;
  SeatWidthMeasure?: Measure;
}

export interface Secure3D1 {
  PayerAuthenticationResponseText?: string;
}

export interface Secure3D1Instructions {
  AuthenticationTrxID?: string;
  MerchantData?: string;
  PayerAuthenticationRequestText?: string;
  RedirectionURL?: string;
  TerminationURL?: string;
}

export interface Secure3D2 {
  AuthenticationMerchantName?: string;
  AuthenticationTokenValue?: string;
  AuthenticationValue?: string;
  CardNumberCollectionCode?: CardNumberCollectionCode;
  DirectoryServerTrxID?: string;
  ElectronicCommerceInd?: string;
  PayerAuthenticationExemptionCode?: PayerAuthenticationExemptionCode;
  PayerAuthenticationFailureToCompleteCode?: PayerAuthenticationFailureToCompleteCode;
  PaymentTrxChannelCode?: PaymentTrxChannelCode;
  ProgramProtocolText?: string;
  TrxStatusText?: string[];
}

export interface SecureProgram {
  EnrollmentStatusText?: string;
  SecurePaymentProgramName?: string;
}

export interface SecureVersions {
  CardEnrollmentVersionText?: string[];
  SupportedVersionText: string[];
}

export interface SelectedALaCarteOfferItem {
  OfferFlightAssociations?: OfferedOn;
  Qty: string;
}

export interface SelectedOffer {
  OfferRefID: string;
  OwnerCode: string;
  SelectedOfferItem: SelectedOfferItem[];
  TotalOfferPriceAmount?: Amount;
}

export interface SelectedOfferItem {
  OfferItemRefID: string;
  PaxRefID: string[];
  SelectedALaCarteOfferItem?: SelectedALaCarteOfferItem;
  SelectedBundleServices?: SelectedOfferItem_SelectedBundleServices;
  SelectedSeat?: SelectedOfferItem_SelectedSeat;
}

export interface SelectedOfferItem_SelectedBundleServices {
  SelectedServiceDefinitionRefID?: string[];
  SelectedServiceRefID: string;
}

export interface SelectedOfferItem_SelectedSeat {
  ColumnID: string;
  SeatRowNumber: string;
}

export interface SelectedOrderItem {
  OrderItemRefID: string[];
}

export interface SellerFollowUpAction {
  ActionCode?: string[];
  ActionInd: boolean;
  ActionTimeLimitDateTime?: string;
  AirlineContactURI?: string;
  ConsequenceOfInactionCode?: ConsequenceOfInactionCode;
}

export interface ServiceDefinition {
  AirlineTaxonomy?: AirlineTaxonomy[];
  BilateralTimeLimit?: BilateralTimeLimit[];
  BookingInstructions?: BookingInstructions;
  DepositTimeLimitDateTime?: string;
  Desc?: Desc[];
  Name: string;
  NamingTimeLimitDateTime?: string;
  OwnerCode: string;
  RFIC?: string;
  RFISC?: string;
  ServiceCode?: string;
  ServiceDefinitionAssociation?: ServiceDefinition_ServiceDefinitionAssociation;
  ServiceDefinitionID: string;
}

export interface ServiceDefinition_ServiceDefinitionAssociation {
  BaggageAllowanceRef?: ServiceDefinition_ServiceDefinitionAssociation_BaggageAllowanceRef;
  SeatProfileRef?: ServiceDefinition_ServiceDefinitionAssociation_SeatProfileRef;
  ServiceBundle?: ServiceDefinition_ServiceDefinitionAssociation_ServiceBundle;
}

export interface ServiceDefinition_ServiceDefinitionAssociation_BaggageAllowanceRef {
  BaggageAllowanceRefID: string[];
}

export interface ServiceDefinition_ServiceDefinitionAssociation_SeatProfileRef {
  SeatProfileRefID: string[];
}

export interface ServiceDefinition_ServiceDefinitionAssociation_ServiceBundle {
  MaximumServiceQty?: string;
  ServiceDefinitionRefID: string[];
}

export interface ServicePlace {
  PaxSegmentRef?: OnePaxSegmentRef;
  SeatOnLeg?: SeatOnLeg;
  ServiceDefinitionRef?: ServicePlace_ServiceDefinitionRef;
}

export interface ServicePlace_ServiceDefinitionRef {
  OrderFlightAssociations?: FlownOn;
  ServiceDefinitionRefID: string;
}

export interface SettlementInfo {
  Commission?: Commission[];
  Fee?: Fee[];
  MethodCode: string;
  SettlementAmount: Amount;
  Surcharge?: Surcharge[];
  Tax?: Tax[];
  TaxableInd?: boolean;
}

export interface SettlementPlan {
  IATA_Number?: string;
  PaymentTypeCode: string;
}

export interface ShoppingAnswer {
  DataLists?: DataLists;
  Metadata?: Metadata;
  OffersGroup: OffersGroup;
  PaymentFunctions?: OfferPayment[];
  Policy?: Policy[];
  Processing?: AnswerFacts;
  Promotion?: Promotion[];
  Warning?: Warning[];
}

export interface SpecialService {
  AddlDataMeasure?: Measure;
  FreeText?: string;
  Qty?: string;
  SpecialServiceCode?: string;
}

export interface StopOverRestrictions {
  AvailInd?: boolean;
  ChargeableInd?: boolean;
  MaximumStopOversPermittedQty?: string;
  PaxRefID?: string;
  StopOverLocation?: StopOverRestrictions_StopOverLocation[];
}

export interface StopOverRestrictions_StopOverLocation {
  DatedOperatingLegRefID: string[];
  MaximumDuration?: string;
  PaxSegmentRefID?: string;
}

export interface Surcharge {
  AllRefundableInd?: boolean;
  Breakdown?: Fee[];
  TotalAmount?: Amount;
}

export interface Tax {
  AddlFiledTaxCode?: string;
  AddlTaxCode?: string;
  Amount: Amount;
  ApproximateInd?: boolean;
  AppTypeCode?: string;
  CollectionInd?: boolean;
  CollectionPointTax?: Tax_CollectionPointTax[];
  Country?: Country;
  CountrySubDivision?: Tax_CountrySubDivision;
  CurConversion?: CurConversion;
  DescText?: string;
  FiledAmount?: Amount;
  FiledTaxCode?: string;
  QualifierCode?: string;
  RefundInd?: boolean;
  TaxCode?: string;
  TaxName?: string;
  TaxTypeCode?: TaxTypeCode;
}

export interface TaxSummary {
  AllRefundableInd?: boolean;
  ApproximateInd?: boolean;
  CollectionInd?: boolean;
  GuaranteeTimeLimitDateTime?: string;
  RefundMethodText?: string;
  Tax?: Tax[];
  TotalRefundableTaxAmount?: Amount;
  TotalTaxAmount?: Amount;
}

export interface Tax_CollectionPointTax {
  AirportAmount: Amount;
  Station: Tax_CollectionPointTax_Station;
}

export interface Tax_CollectionPointTax_Station {
  IATA_LocationCode: string;
  StationName?: string;
}

export interface Tax_CountrySubDivision {
  CountrySubDivisionCode?: string;
  CountrySubDivisionName?: string;
}

export interface Ticket {
  ConnectedDocNumber?: string;
  Coupon: Coupon[];
  ExchReissueInd?: boolean;
  FeeOwnerCode?: string;
  PresentCreditCardInd?: boolean;
  PrimaryDocInd?: boolean;
  RemarkText?: string;
  ReportingTypeCode: ReportingTypeCode;
  RoutingCode?: string;
  TaxOnEMD_Ind?: boolean;
  TicketDocTypeCode?: string;
  TicketNumber?: string;
}

export interface TicketDocInfo {
  BaggageAllowanceRefID?: string[];
  BookingAgency?: TravelAgency;
  BookingRef?: BookingRef[];
  BookletQty?: string;
  CarrierFee?: CarrierFee;
  Commission?: Commission[];
  EndorsementText?: string;
  FareDetail?: FareDetail;
  IssueInfo?: TicketIssuanceInfo;
  OriginalIssueInfo?: OriginalTicketIssuanceInfo;
  OriginDest?: OriginDest;
  PaxRefID: string;
  PaymentRefID?: string[];
  PenaltyRefID?: string[];
  PricingCountryCode?: string;
  PricingDate?: string;
  PricingLocationCode?: string;
  PricingTime?: string;
  ReferencedOrder?: TicketDocInfo_ReferencedOrder;
  ServicingAgency?: TravelAgency;
  Ticket?: Ticket[];
  TicketRefIdentification?: TicketDocInfo_TicketRefIdentification[];
}

export interface TicketDocInfo_ReferencedOrder {
  OrderID: string;
  OrderItem?: TicketDocInfo_ReferencedOrder_OrderItem[];
  OrderVersionNumber?: number;
  OwnerCode: string;
}

export interface TicketDocInfo_ReferencedOrder_OrderItem {
  OrderItemRefID: string;
  OwnerCode: string;
  Service?: TicketDocInfo_ReferencedOrder_OrderItem_Service[];
}

export interface TicketDocInfo_ReferencedOrder_OrderItem_Service {
  BookingRef?: BookingRef[];
  DatedOperatingLegRef?: LegRefs;
  ServiceID: string;
  ValidatingCarrier?: Carrier;
}

export interface TicketDocInfo_TicketRefIdentification {
  RefID: string;
  RefTypeCode: string;
}

export interface TicketIssuanceInfo {
  IATA_LocationCode?: string;
  IssueDate?: string;
  IssueTime?: string;
  IssuingCarrier: Carrier;
  TravelAgency?: TravelAgency;
}

export interface TransportPoint {
  AircraftScheduledDateTime?: string;
  BoardingGateID?: string;
  IATA_LocationCode: string;
  StationName?: string;
  TerminalName?: string;
}

export interface TravelAgency {
  AgencyID: string;
  ContactInfo?: ContactInfo[];
  IATA_Number?: string;
  Name?: string;
  PseudoCityID?: string;
  TravelAgent?: TravelAgency_TravelAgent;
  TypeCode?: TravelAgencyTypeCode;
}

export interface TravelAgency_TravelAgent {
  TravelAgentID: string;
  TypeCode?: TravelAgencyTypeCode;
}

export interface UnpaidCancellation {
  OrderRefID: string;
  OwnerCode: string;
  SelectedOrderItem?: SelectedOrderItem[];
}

export interface Visa {
  EntryQty?: string;
  ExpiryDate?: string;
  HostCountryCode?: string;
  IssueDate?: string;
  IssuingCountryCode?: string;
  StayDuration?: string;
  VisaID?: string;
  VisaTypeCode?: string;
}

export interface Voucher {
  EffectiveDate?: string;
  ExpirationDate?: string;
  RemainingAmount?: Amount;
  VoucherID: string;
}

export interface WantedItem {
  OfferItemRefID?: string;
  OfferItemTimeLimits?: WantedItem_OfferItemTimeLimits[];
  OfferItemType?: WantedItem_OfferItemType;
  OwnerCode: string;
  WebAddressURI?: string;
}

export interface WantedItem_OfferItemTimeLimits {
  PriceGuaranteeTimeLimitDateTime?: string;
}

export interface WantedItem_OfferItemType {
  BaggageItem?: BaggageItem;
  FlightItem?: WantedItem_OfferItemType_FlightItem;
  OtherItem?: WantedItem_OfferItemType_OtherItem;
  SeatItem?: SeatItem;
}

export interface WantedItem_OfferItemType_FlightItem {
  FareDetail?: FareDetail;
  OriginDestRefID: string[];
  Price?: Price;
}

export interface WantedItem_OfferItemType_OtherItem {
  DescText?: string;
  Price: Price;
}

export interface WantedItems {
  CreateOrderItem: WantedItem[];
}

export interface Warning {
  Code?: string;
  DescText?: string;
  LangCode: string;
  OwnerName?: string;
  StatusText?: string;
  TagText?: string;
  TypeCode?: string;
  URL?: string;
  WarningID?: string;
}

export interface WeightAllowance {
  MaximumWeightMeasure?: string;
  MinimumWeightMeasure?: string;
  TotalMaximumWeightMeasure?: string;
  WeightUnitOfMeasurement: WeightUnitCode;
}
