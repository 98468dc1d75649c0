// Generated from ndc-xml/21.3, do not edit.
// sha256 ee63a8ce8eabcc4d1a6ef9ab42afe852f348c05627912ead3fd2f998a7924f49 of the source
// Command: npm run generate

var ga = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (l) {
    throw i = 0, l;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var ya = ga((oa) => {
  "use strict";
  Object.defineProperty(oa, "__esModule", { value: !0 });
  function la(t) {
    let i = t.length, l = 0, p = 0, o;
    for (; p < i; )
      l++, o = t.charCodeAt(p++), o >= 55296 && o <= 56319 && p < i && (o = t.charCodeAt(p), (o & 64512) === 56320 && p++);
    return l;
  }
  oa.default = la;
  la.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var np = ma;
var Pa = { type: "object", additionalProperties: !1, required: ["LangCode", "TypeCode"], properties: { Code: { type: "string" }, DescText: { type: "string" }, ErrorID: { type: "string" }, LangCode: { type: "string" }, OwnerName: { $ref: "#/$defs/ProperName" }, StatusText: { type: "string" }, TagText: { type: "string" }, TypeCode: { type: "string" }, URL: { type: "string" } } }, d = Object.prototype.hasOwnProperty;
var I = ya().default;
function u(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 64) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return u.errors = e, s === 0;
}
function le(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.LangCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "LangCode" }, message: "must have required property 'LangCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TypeCode" }, message: "must have required property 'TypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Pa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Code !== void 0 && typeof t.Code != "string") {
      let r = { instancePath: i + "/Code", schemaPath: "#/properties/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ErrorID !== void 0 && typeof t.ErrorID != "string") {
      let r = { instancePath: i + "/ErrorID", schemaPath: "#/properties/ErrorID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LangCode !== void 0 && typeof t.LangCode != "string") {
      let r = { instancePath: i + "/LangCode", schemaPath: "#/properties/LangCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerName !== void 0 && (u(t.OwnerName, { instancePath: i + "/OwnerName", parentData: t, parentDataProperty: "OwnerName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.StatusText !== void 0 && typeof t.StatusText != "string") {
      let r = { instancePath: i + "/StatusText", schemaPath: "#/properties/StatusText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TagText !== void 0 && typeof t.TagText != "string") {
      let r = { instancePath: i + "/TagText", schemaPath: "#/properties/TagText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TypeCode !== void 0 && typeof t.TypeCode != "string") {
      let r = { instancePath: i + "/TypeCode", schemaPath: "#/properties/TypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.URL !== void 0 && typeof t.URL != "string") {
      let r = { instancePath: i + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return le.errors = e, s === 0;
}
var Da = { type: "object", additionalProperties: !1, properties: { BaggageAllowanceList: { $ref: "#/$defs/DataLists_BaggageAllowanceList" }, BaggageDisclosureList: { $ref: "#/$defs/DataLists_BaggageDisclosureList" }, ContactInfoList: { $ref: "#/$defs/DataLists_ContactInfoList" }, DatedMarketingSegmentList: { $ref: "#/$defs/DataLists_DatedMarketingSegmentList" }, DatedOperatingLegList: { $ref: "#/$defs/DataLists_DatedOperatingLegList" }, DatedOperatingSegmentList: { $ref: "#/$defs/DataLists_DatedOperatingSegmentList" }, DisclosureList: { $ref: "#/$defs/DataLists_DisclosureList" }, OriginDestList: { $ref: "#/$defs/DataLists_OriginDestList" }, PaxJourneyList: { $ref: "#/$defs/DataLists_PaxJourneyList" }, PaxList: { $ref: "#/$defs/DataLists_PaxList" }, PaxSegmentList: { $ref: "#/$defs/DataLists_PaxSegmentList" }, PenaltyList: { $ref: "#/$defs/DataLists_PenaltyList" }, PriceClassList: { $ref: "#/$defs/DataLists_PriceClassList" }, SeatProfileList: { $ref: "#/$defs/DataLists_SeatProfileList" }, ServiceDefinitionList: { $ref: "#/$defs/DataLists_ServiceDefinitionList" }, TermsList: { $ref: "#/$defs/DataLists_TermsList" } } };
var Ca = { type: "object", additionalProperties: !1, required: ["BaggageAllowanceID", "TypeCode"], properties: { AirlineTaxonomy: { $ref: "#/$defs/AirlineTaxonomy" }, ApplicablePartyText: { type: "string" }, BaggageAllowanceID: { type: "string" }, BDC: { $ref: "#/$defs/BaggageDetermination" }, DescText: { type: "array", items: { type: "string" } }, MaximumDimensionAllowance: { type: "array", items: { $ref: "#/$defs/DimensionAllowance" } }, MinimumDimensionAllowance: { type: "array", items: { $ref: "#/$defs/DimensionAllowance" } }, PieceAllowance: { $ref: "#/$defs/BaggageAllowance_PieceAllowance" }, RFISC: { type: "string" }, TypeCode: { type: "string" }, WeightAllowance: { type: "array", items: { $ref: "#/$defs/WeightAllowance" } } } };
function Qr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CodesetCode" || r === "CodesetNameCode" || r === "ValueText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CodesetCode !== void 0 && typeof t.CodesetCode != "string") {
      let r = { instancePath: i + "/CodesetCode", schemaPath: "#/properties/CodesetCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CodesetNameCode !== void 0 && typeof t.CodesetNameCode != "string") {
      let r = { instancePath: i + "/CodesetNameCode", schemaPath: "#/properties/CodesetNameCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ValueText !== void 0 && typeof t.ValueText != "string") {
      let r = { instancePath: i + "/ValueText", schemaPath: "#/properties/ValueText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qr.errors = e, s === 0;
}
function C(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DescText" || r === "TaxonomyCode" || r === "TaxonomyFeature")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxonomyCode !== void 0 && typeof t.TaxonomyCode != "string") {
      let r = { instancePath: i + "/TaxonomyCode", schemaPath: "#/properties/TaxonomyCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxonomyFeature !== void 0) {
      let r = t.TaxonomyFeature;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Qr(r[a], { instancePath: i + "/TaxonomyFeature/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TaxonomyFeature", schemaPath: "#/properties/TaxonomyFeature/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return C.errors = e, s === 0;
}
var ba = { type: "string", enum: ["D", "N", "Other", "Y"] };
function Jr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "D" || t === "N" || t === "Other" || t === "Y")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ba.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Jr.errors = e, s === 0;
}
function M(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CarrierDesigCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CarrierDesigCode" }, message: "must have required property 'CarrierDesigCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BagRuleCode" || r === "BDC_AnalysisResultCode" || r === "BDC_ReasonText" || r === "CarrierDesigCode" || r === "CarrierName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BagRuleCode !== void 0 && (Jr(t.BagRuleCode, { instancePath: i + "/BagRuleCode", parentData: t, parentDataProperty: "BagRuleCode", rootData: o }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), t.BDC_AnalysisResultCode !== void 0 && typeof t.BDC_AnalysisResultCode != "string") {
      let r = { instancePath: i + "/BDC_AnalysisResultCode", schemaPath: "#/properties/BDC_AnalysisResultCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BDC_ReasonText !== void 0 && typeof t.BDC_ReasonText != "string") {
      let r = { instancePath: i + "/BDC_ReasonText", schemaPath: "#/properties/BDC_ReasonText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CarrierDesigCode !== void 0 && typeof t.CarrierDesigCode != "string") {
      let r = { instancePath: i + "/CarrierDesigCode", schemaPath: "#/properties/CarrierDesigCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CarrierName !== void 0 && typeof t.CarrierName != "string") {
      let r = { instancePath: i + "/CarrierName", schemaPath: "#/properties/CarrierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return M.errors = e, s === 0;
}
var f = new RegExp("^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$", "u"), Aa = { type: "string", enum: ["CMT", "FOT", "INH", "MTR"] };
function Kr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "CMT" || t === "FOT" || t === "INH" || t === "MTR")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Aa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Kr.errors = e, s === 0;
}
function qe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.LengthUnitOfMeasurement === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "LengthUnitOfMeasurement" }, message: "must have required property 'LengthUnitOfMeasurement'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "HeightMeasure" || r === "LengthMeasure" || r === "LengthUnitOfMeasurement" || r === "LinearMeasure" || r === "WidthMeasure")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.HeightMeasure !== void 0) {
      let r = t.HeightMeasure;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/HeightMeasure", schemaPath: "#/properties/HeightMeasure/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/HeightMeasure", schemaPath: "#/properties/HeightMeasure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LengthMeasure !== void 0) {
      let r = t.LengthMeasure;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/LengthMeasure", schemaPath: "#/properties/LengthMeasure/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/LengthMeasure", schemaPath: "#/properties/LengthMeasure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LengthUnitOfMeasurement !== void 0 && (Kr(t.LengthUnitOfMeasurement, { instancePath: i + "/LengthUnitOfMeasurement", parentData: t, parentDataProperty: "LengthUnitOfMeasurement", rootData: o }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length)), t.LinearMeasure !== void 0) {
      let r = t.LinearMeasure;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/LinearMeasure", schemaPath: "#/properties/LinearMeasure/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/LinearMeasure", schemaPath: "#/properties/LinearMeasure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.WidthMeasure !== void 0) {
      let r = t.WidthMeasure;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/WidthMeasure", schemaPath: "#/properties/WidthMeasure/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/WidthMeasure", schemaPath: "#/properties/WidthMeasure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qe.errors = e, s === 0;
}
function Hr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TotalQty === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TotalQty" }, message: "must have required property 'TotalQty'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "TotalQty") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.TotalQty !== void 0) {
      let r = t.TotalQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/TotalQty", schemaPath: "#/properties/TotalQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TotalQty", schemaPath: "#/properties/TotalQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Hr.errors = e, s === 0;
}
var Ia = { type: "string", enum: ["KGM", "LBR"] };
function zr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "KGM" || t === "LBR")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ia.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zr.errors = e, s === 0;
}
function Yr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.WeightUnitOfMeasurement === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "WeightUnitOfMeasurement" }, message: "must have required property 'WeightUnitOfMeasurement'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "MaximumWeightMeasure" || r === "MinimumWeightMeasure" || r === "TotalMaximumWeightMeasure" || r === "WeightUnitOfMeasurement")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.MaximumWeightMeasure !== void 0) {
      let r = t.MaximumWeightMeasure;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MaximumWeightMeasure", schemaPath: "#/properties/MaximumWeightMeasure/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MaximumWeightMeasure", schemaPath: "#/properties/MaximumWeightMeasure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MinimumWeightMeasure !== void 0) {
      let r = t.MinimumWeightMeasure;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MinimumWeightMeasure", schemaPath: "#/properties/MinimumWeightMeasure/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MinimumWeightMeasure", schemaPath: "#/properties/MinimumWeightMeasure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TotalMaximumWeightMeasure !== void 0) {
      let r = t.TotalMaximumWeightMeasure;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/TotalMaximumWeightMeasure", schemaPath: "#/properties/TotalMaximumWeightMeasure/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TotalMaximumWeightMeasure", schemaPath: "#/properties/TotalMaximumWeightMeasure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.WeightUnitOfMeasurement !== void 0 && (zr(t.WeightUnitOfMeasurement, { instancePath: i + "/WeightUnitOfMeasurement", parentData: t, parentDataProperty: "WeightUnitOfMeasurement", rootData: o }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yr.errors = e, s === 0;
}
function Xr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageAllowanceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageAllowanceID" }, message: "must have required property 'BaggageAllowanceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TypeCode" }, message: "must have required property 'TypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ca.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0 && (C(t.AirlineTaxonomy, { instancePath: i + "/AirlineTaxonomy", parentData: t, parentDataProperty: "AirlineTaxonomy", rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.ApplicablePartyText !== void 0 && typeof t.ApplicablePartyText != "string") {
      let r = { instancePath: i + "/ApplicablePartyText", schemaPath: "#/properties/ApplicablePartyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaggageAllowanceID !== void 0 && typeof t.BaggageAllowanceID != "string") {
      let r = { instancePath: i + "/BaggageAllowanceID", schemaPath: "#/properties/BaggageAllowanceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BDC !== void 0 && (M(t.BDC, { instancePath: i + "/BDC", parentData: t, parentDataProperty: "BDC", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.DescText !== void 0) {
      let r = t.DescText;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DescText/" + a, schemaPath: "#/properties/DescText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MaximumDimensionAllowance !== void 0) {
      let r = t.MaximumDimensionAllowance;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          qe(r[a], { instancePath: i + "/MaximumDimensionAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MaximumDimensionAllowance", schemaPath: "#/properties/MaximumDimensionAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MinimumDimensionAllowance !== void 0) {
      let r = t.MinimumDimensionAllowance;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          qe(r[a], { instancePath: i + "/MinimumDimensionAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MinimumDimensionAllowance", schemaPath: "#/properties/MinimumDimensionAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PieceAllowance !== void 0 && (Hr(t.PieceAllowance, { instancePath: i + "/PieceAllowance", parentData: t, parentDataProperty: "PieceAllowance", rootData: o }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length)), t.RFISC !== void 0 && typeof t.RFISC != "string") {
      let r = { instancePath: i + "/RFISC", schemaPath: "#/properties/RFISC/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TypeCode !== void 0 && typeof t.TypeCode != "string") {
      let r = { instancePath: i + "/TypeCode", schemaPath: "#/properties/TypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.WeightAllowance !== void 0) {
      let r = t.WeightAllowance;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Yr(r[a], { instancePath: i + "/WeightAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/WeightAllowance", schemaPath: "#/properties/WeightAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xr.errors = e, s === 0;
}
function et(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageAllowance === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageAllowance" }, message: "must have required property 'BaggageAllowance'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "BaggageAllowance") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAllowance !== void 0) {
      let r = t.BaggageAllowance;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/BaggageAllowance", schemaPath: "#/properties/BaggageAllowance/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Xr(r[a], { instancePath: i + "/BaggageAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BaggageAllowance", schemaPath: "#/properties/BaggageAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return et.errors = e, s === 0;
}
var Ta = { type: "object", additionalProperties: !1, required: ["BaggageDisclosureID", "RuleTypeCode"], properties: { BaggageDisclosureID: { type: "string" }, BDC: { $ref: "#/$defs/BaggageDetermination" }, CheckInChargesInd: { type: "boolean" }, CommercialAgreementID: { type: "string" }, DeferralInd: { type: "boolean" }, Desc: { type: "array", items: { $ref: "#/$defs/Desc" } }, DescText: { type: "array", items: { type: "string" } }, FixedPrePaidInd: { type: "boolean" }, RuleTypeCode: { $ref: "#/$defs/BagDisclosureRuleTypeCode" } } };
function D(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DescText" || r === "MarkupStyleText" || r === "URL")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MarkupStyleText !== void 0 && typeof t.MarkupStyleText != "string") {
      let r = { instancePath: i + "/MarkupStyleText", schemaPath: "#/properties/MarkupStyleText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.URL !== void 0 && typeof t.URL != "string") {
      let r = { instancePath: i + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return D.errors = e, s === 0;
}
var ka = { type: "string", enum: ["D", "N", "Other", "Y"] };
function rt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "D" || t === "N" || t === "Other" || t === "Y")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ka.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rt.errors = e, s === 0;
}
function tt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageDisclosureID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageDisclosureID" }, message: "must have required property 'BaggageDisclosureID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RuleTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RuleTypeCode" }, message: "must have required property 'RuleTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ta.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageDisclosureID !== void 0 && typeof t.BaggageDisclosureID != "string") {
      let r = { instancePath: i + "/BaggageDisclosureID", schemaPath: "#/properties/BaggageDisclosureID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BDC !== void 0 && (M(t.BDC, { instancePath: i + "/BDC", parentData: t, parentDataProperty: "BDC", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.CheckInChargesInd !== void 0 && typeof t.CheckInChargesInd != "boolean") {
      let r = { instancePath: i + "/CheckInChargesInd", schemaPath: "#/properties/CheckInChargesInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CommercialAgreementID !== void 0 && typeof t.CommercialAgreementID != "string") {
      let r = { instancePath: i + "/CommercialAgreementID", schemaPath: "#/properties/CommercialAgreementID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DeferralInd !== void 0 && typeof t.DeferralInd != "boolean") {
      let r = { instancePath: i + "/DeferralInd", schemaPath: "#/properties/DeferralInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Desc !== void 0) {
      let r = t.Desc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/Desc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DescText !== void 0) {
      let r = t.DescText;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DescText/" + a, schemaPath: "#/properties/DescText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FixedPrePaidInd !== void 0 && typeof t.FixedPrePaidInd != "boolean") {
      let r = { instancePath: i + "/FixedPrePaidInd", schemaPath: "#/properties/FixedPrePaidInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.RuleTypeCode !== void 0 && (rt(t.RuleTypeCode, { instancePath: i + "/RuleTypeCode", parentData: t, parentDataProperty: "RuleTypeCode", rootData: o }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tt.errors = e, s === 0;
}
function st(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageDisclosure === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageDisclosure" }, message: "must have required property 'BaggageDisclosure'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "BaggageDisclosure") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageDisclosure !== void 0) {
      let r = t.BaggageDisclosure;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/BaggageDisclosure", schemaPath: "#/properties/BaggageDisclosure/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          tt(r[a], { instancePath: i + "/BaggageDisclosure/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BaggageDisclosure", schemaPath: "#/properties/BaggageDisclosure/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return st.errors = e, s === 0;
}
var wa = { type: "object", additionalProperties: !1, required: ["ContactInfoID"], properties: { ContactInfoID: { type: "string" }, ContactPurposeText: { type: "array", maxItems: 99, items: { type: "string" } }, ContactRefusedInd: { type: "boolean" }, EmailAddress: { type: "array", items: { $ref: "#/$defs/EmailAddress" } }, Individual: { $ref: "#/$defs/Individual" }, IndividualRefID: { type: "string" }, OtherAddress: { type: "array", items: { $ref: "#/$defs/ContactInfo_OtherAddress" } }, PaxSegmentRefID: { type: "string" }, Phone: { type: "array", items: { $ref: "#/$defs/Phone" } }, PostalAddress: { type: "array", items: { $ref: "#/$defs/PostalAddress" } }, RelationshipToPax: { type: "string" } } };
function Be(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.EmailAddressText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "EmailAddressText" }, message: "must have required property 'EmailAddressText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ContactTypeText" || r === "EmailAddressText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactTypeText !== void 0 && typeof t.ContactTypeText != "string") {
      let r = { instancePath: i + "/ContactTypeText", schemaPath: "#/properties/ContactTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EmailAddressText !== void 0 && typeof t.EmailAddressText != "string") {
      let r = { instancePath: i + "/EmailAddressText", schemaPath: "#/properties/EmailAddressText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Be.errors = e, s === 0;
}
var va = { type: "object", additionalProperties: !1, required: ["Surname"], properties: { AddlName: { type: "array", items: { $ref: "#/$defs/AddlName" } }, Birthdate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, BirthplaceText: { type: "string" }, GenderCode: { $ref: "#/$defs/Gender" }, GivenName: { type: "array", maxItems: 5, items: { $ref: "#/$defs/ProperName" } }, IndividualID: { type: "string" }, MiddleName: { type: "array", maxItems: 3, items: { $ref: "#/$defs/ProperName" } }, SuffixName: { $ref: "#/$defs/ShortName" }, Surname: { $ref: "#/$defs/ProperName" }, TitleName: { $ref: "#/$defs/ShortName" } } };
var Ra = { type: "string", enum: ["Father Surname", "Mother Surname"] };
function it(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Father Surname" || t === "Mother Surname")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ra.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return it.errors = e, s === 0;
}
function Fe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Name" || r === "NameTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Name !== void 0 && (u(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.NameTypeCode !== void 0 && (it(t.NameTypeCode, { instancePath: i + "/NameTypeCode", parentData: t, parentDataProperty: "NameTypeCode", rootData: o }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fe.errors = e, s === 0;
}
var Oa = { type: "string", enum: ["F", "M", "U", "X"] };
function Ve(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "F" || t === "M" || t === "U" || t === "X")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Oa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ve.errors = e, s === 0;
}
function S(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 16) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return S.errors = e, s === 0;
}
var $ = new RegExp("^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$", "u");
function ye(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Surname === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Surname" }, message: "must have required property 'Surname'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(va.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AddlName !== void 0) {
      let r = t.AddlName;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Fe(r[a], { instancePath: i + "/AddlName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AddlName", schemaPath: "#/properties/AddlName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Birthdate !== void 0) {
      let r = t.Birthdate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BirthplaceText !== void 0 && typeof t.BirthplaceText != "string") {
      let r = { instancePath: i + "/BirthplaceText", schemaPath: "#/properties/BirthplaceText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.GenderCode !== void 0 && (Ve(t.GenderCode, { instancePath: i + "/GenderCode", parentData: t, parentDataProperty: "GenderCode", rootData: o }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), t.GivenName !== void 0) {
      let r = t.GivenName;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          u(r[a], { instancePath: i + "/GivenName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IndividualID !== void 0 && typeof t.IndividualID != "string") {
      let r = { instancePath: i + "/IndividualID", schemaPath: "#/properties/IndividualID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MiddleName !== void 0) {
      let r = t.MiddleName;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let a = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          u(r[a], { instancePath: i + "/MiddleName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.SuffixName !== void 0 && (S(t.SuffixName, { instancePath: i + "/SuffixName", parentData: t, parentDataProperty: "SuffixName", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Surname !== void 0 && (u(t.Surname, { instancePath: i + "/Surname", parentData: t, parentDataProperty: "Surname", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.TitleName !== void 0 && (S(t.TitleName, { instancePath: i + "/TitleName", parentData: t, parentDataProperty: "TitleName", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ye.errors = e, s === 0;
}
function nt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OtherAddressText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OtherAddressText" }, message: "must have required property 'OtherAddressText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ContactTypeText" || r === "OtherAddressText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactTypeText !== void 0 && typeof t.ContactTypeText != "string") {
      let r = { instancePath: i + "/ContactTypeText", schemaPath: "#/properties/ContactTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OtherAddressText !== void 0 && typeof t.OtherAddressText != "string") {
      let r = { instancePath: i + "/OtherAddressText", schemaPath: "#/properties/OtherAddressText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nt.errors = e, s === 0;
}
function _e(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AreaCodeNumber" || r === "ContactTypeText" || r === "CountryDialingCode" || r === "ExtensionNumber" || r === "PhoneNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AreaCodeNumber !== void 0 && typeof t.AreaCodeNumber != "string") {
      let r = { instancePath: i + "/AreaCodeNumber", schemaPath: "#/properties/AreaCodeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ContactTypeText !== void 0 && typeof t.ContactTypeText != "string") {
      let r = { instancePath: i + "/ContactTypeText", schemaPath: "#/properties/ContactTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountryDialingCode !== void 0 && typeof t.CountryDialingCode != "string") {
      let r = { instancePath: i + "/CountryDialingCode", schemaPath: "#/properties/CountryDialingCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ExtensionNumber !== void 0 && typeof t.ExtensionNumber != "string") {
      let r = { instancePath: i + "/ExtensionNumber", schemaPath: "#/properties/ExtensionNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PhoneNumber !== void 0 && typeof t.PhoneNumber != "string") {
      let r = { instancePath: i + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _e.errors = e, s === 0;
}
var $a = { type: "object", additionalProperties: !1, properties: { BuildingRoomText: { type: "string" }, CityName: { type: "string" }, ContactTypeText: { type: "string" }, CountryCode: { type: "string" }, CountryName: { $ref: "#/$defs/ProperName" }, CountrySubDivisionName: { $ref: "#/$defs/ProperName" }, PO_BoxCode: { type: "string" }, PostalCode: { type: "string" }, StreetText: { type: "array", maxItems: 2, items: { type: "string" } } } };
function K(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call($a.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BuildingRoomText !== void 0 && typeof t.BuildingRoomText != "string") {
      let r = { instancePath: i + "/BuildingRoomText", schemaPath: "#/properties/BuildingRoomText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CityName !== void 0 && typeof t.CityName != "string") {
      let r = { instancePath: i + "/CityName", schemaPath: "#/properties/CityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ContactTypeText !== void 0 && typeof t.ContactTypeText != "string") {
      let r = { instancePath: i + "/ContactTypeText", schemaPath: "#/properties/ContactTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountryCode !== void 0 && typeof t.CountryCode != "string") {
      let r = { instancePath: i + "/CountryCode", schemaPath: "#/properties/CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountryName !== void 0 && (u(t.CountryName, { instancePath: i + "/CountryName", parentData: t, parentDataProperty: "CountryName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.CountrySubDivisionName !== void 0 && (u(t.CountrySubDivisionName, { instancePath: i + "/CountrySubDivisionName", parentData: t, parentDataProperty: "CountrySubDivisionName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.PO_BoxCode !== void 0 && typeof t.PO_BoxCode != "string") {
      let r = { instancePath: i + "/PO_BoxCode", schemaPath: "#/properties/PO_BoxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PostalCode !== void 0 && typeof t.PostalCode != "string") {
      let r = { instancePath: i + "/PostalCode", schemaPath: "#/properties/PostalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StreetText !== void 0) {
      let r = t.StreetText;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/StreetText", schemaPath: "#/properties/StreetText/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/StreetText/" + a, schemaPath: "#/properties/StreetText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/StreetText", schemaPath: "#/properties/StreetText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return K.errors = e, s === 0;
}
function v(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ContactInfoID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ContactInfoID" }, message: "must have required property 'ContactInfoID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(wa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInfoID !== void 0 && typeof t.ContactInfoID != "string") {
      let r = { instancePath: i + "/ContactInfoID", schemaPath: "#/properties/ContactInfoID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ContactPurposeText !== void 0) {
      let r = t.ContactPurposeText;
      if (Array.isArray(r)) {
        if (r.length > 99) {
          let a = { instancePath: i + "/ContactPurposeText", schemaPath: "#/properties/ContactPurposeText/maxItems", keyword: "maxItems", params: { limit: 99 }, message: "must NOT have more than 99 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/ContactPurposeText/" + a, schemaPath: "#/properties/ContactPurposeText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/ContactPurposeText", schemaPath: "#/properties/ContactPurposeText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ContactRefusedInd !== void 0 && typeof t.ContactRefusedInd != "boolean") {
      let r = { instancePath: i + "/ContactRefusedInd", schemaPath: "#/properties/ContactRefusedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EmailAddress !== void 0) {
      let r = t.EmailAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Be(r[a], { instancePath: i + "/EmailAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/EmailAddress", schemaPath: "#/properties/EmailAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Individual !== void 0 && (ye(t.Individual, { instancePath: i + "/Individual", parentData: t, parentDataProperty: "Individual", rootData: o }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), t.IndividualRefID !== void 0 && typeof t.IndividualRefID != "string") {
      let r = { instancePath: i + "/IndividualRefID", schemaPath: "#/properties/IndividualRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OtherAddress !== void 0) {
      let r = t.OtherAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          nt(r[a], { instancePath: i + "/OtherAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OtherAddress", schemaPath: "#/properties/OtherAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaxSegmentRefID !== void 0 && typeof t.PaxSegmentRefID != "string") {
      let r = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Phone !== void 0) {
      let r = t.Phone;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          _e(r[a], { instancePath: i + "/Phone/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Phone", schemaPath: "#/properties/Phone/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PostalAddress !== void 0) {
      let r = t.PostalAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          K(r[a], { instancePath: i + "/PostalAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PostalAddress", schemaPath: "#/properties/PostalAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RelationshipToPax !== void 0 && typeof t.RelationshipToPax != "string") {
      let r = { instancePath: i + "/RelationshipToPax", schemaPath: "#/properties/RelationshipToPax/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return v.errors = e, s === 0;
}
function at(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ContactInfo === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ContactInfo" }, message: "must have required property 'ContactInfo'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "ContactInfo") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInfo !== void 0) {
      let r = t.ContactInfo;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/ContactInfo", schemaPath: "#/properties/ContactInfo/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          v(r[a], { instancePath: i + "/ContactInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ContactInfo", schemaPath: "#/properties/ContactInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return at.errors = e, s === 0;
}
var xa = { type: "object", additionalProperties: !1, required: ["Arrival", "CarrierDesigCode", "DatedMarketingSegmentId", "DatedOperatingSegmentRefId", "Dep", "MarketingCarrierFlightNumberText"], properties: { AirlineTaxonomy: { type: "array", items: { $ref: "#/$defs/AirlineTaxonomy" } }, Arrival: { $ref: "#/$defs/TransportPoint" }, CarrierDesigCode: { type: "string" }, CarrierName: { type: "string" }, DatedMarketingSegmentId: { type: "string" }, DatedOperatingSegmentRefId: { type: "string" }, Dep: { $ref: "#/$defs/TransportPoint" }, MarketingCarrierFlightNumberText: { $ref: "#/$defs/FlightNumber" }, OperationalSuffixText: { $ref: "#/$defs/OperationalSuffixText" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, TicketlessInd: { type: "boolean" } } };
var P = new RegExp("^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$", "u");
function ot(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 8) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ot.errors = e, s === 0;
}
function A(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 3) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 3) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return A.errors = e, s === 0;
}
function Ue(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 256) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ue.errors = e, s === 0;
}
function J(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.IATA_LocationCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IATA_LocationCode" }, message: "must have required property 'IATA_LocationCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AircraftScheduledDateTime" || r === "BoardingGateID" || r === "IATA_LocationCode" || r === "StationName" || r === "TerminalName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AircraftScheduledDateTime !== void 0) {
      let r = t.AircraftScheduledDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/AircraftScheduledDateTime", schemaPath: "#/properties/AircraftScheduledDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/AircraftScheduledDateTime", schemaPath: "#/properties/AircraftScheduledDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BoardingGateID !== void 0 && (ot(t.BoardingGateID, { instancePath: i + "/BoardingGateID", parentData: t, parentDataProperty: "BoardingGateID", rootData: o }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length)), t.IATA_LocationCode !== void 0 && (A(t.IATA_LocationCode, { instancePath: i + "/IATA_LocationCode", parentData: t, parentDataProperty: "IATA_LocationCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.StationName !== void 0 && (Ue(t.StationName, { instancePath: i + "/StationName", parentData: t, parentDataProperty: "StationName", rootData: o }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length)), t.TerminalName !== void 0 && typeof t.TerminalName != "string") {
      let r = { instancePath: i + "/TerminalName", schemaPath: "#/properties/TerminalName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return J.errors = e, s === 0;
}
var Sa = new RegExp("^(?:[0-9]{1,4})$", "u");
function Ge(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Sa.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,4})$" }, message: 'must match pattern "^(?:[0-9]{1,4})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ge.errors = e, s === 0;
}
function Ze(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 1) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ze.errors = e, s === 0;
}
function h(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ResourceURI === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ResourceURI" }, message: "must have required property 'ResourceURI'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ContentType" || r === "DescText" || r === "ResourceURI")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContentType !== void 0 && typeof t.ContentType != "string") {
      let r = { instancePath: i + "/ContentType", schemaPath: "#/properties/ContentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ResourceURI !== void 0 && typeof t.ResourceURI != "string") {
      let r = { instancePath: i + "/ResourceURI", schemaPath: "#/properties/ResourceURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return h.errors = e, s === 0;
}
function pt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Arrival === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Arrival" }, message: "must have required property 'Arrival'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CarrierDesigCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CarrierDesigCode" }, message: "must have required property 'CarrierDesigCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DatedMarketingSegmentId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedMarketingSegmentId" }, message: "must have required property 'DatedMarketingSegmentId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DatedOperatingSegmentRefId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingSegmentRefId" }, message: "must have required property 'DatedOperatingSegmentRefId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Dep === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Dep" }, message: "must have required property 'Dep'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MarketingCarrierFlightNumberText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "MarketingCarrierFlightNumberText" }, message: "must have required property 'MarketingCarrierFlightNumberText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(xa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Arrival !== void 0 && (J(t.Arrival, { instancePath: i + "/Arrival", parentData: t, parentDataProperty: "Arrival", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), t.CarrierDesigCode !== void 0 && typeof t.CarrierDesigCode != "string") {
      let r = { instancePath: i + "/CarrierDesigCode", schemaPath: "#/properties/CarrierDesigCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CarrierName !== void 0 && typeof t.CarrierName != "string") {
      let r = { instancePath: i + "/CarrierName", schemaPath: "#/properties/CarrierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DatedMarketingSegmentId !== void 0 && typeof t.DatedMarketingSegmentId != "string") {
      let r = { instancePath: i + "/DatedMarketingSegmentId", schemaPath: "#/properties/DatedMarketingSegmentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DatedOperatingSegmentRefId !== void 0 && typeof t.DatedOperatingSegmentRefId != "string") {
      let r = { instancePath: i + "/DatedOperatingSegmentRefId", schemaPath: "#/properties/DatedOperatingSegmentRefId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Dep !== void 0 && (J(t.Dep, { instancePath: i + "/Dep", parentData: t, parentDataProperty: "Dep", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), t.MarketingCarrierFlightNumberText !== void 0 && (Ge(t.MarketingCarrierFlightNumberText, { instancePath: i + "/MarketingCarrierFlightNumberText", parentData: t, parentDataProperty: "MarketingCarrierFlightNumberText", rootData: o }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), t.OperationalSuffixText !== void 0 && (Ze(t.OperationalSuffixText, { instancePath: i + "/OperationalSuffixText", parentData: t, parentDataProperty: "OperationalSuffixText", rootData: o }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TicketlessInd !== void 0 && typeof t.TicketlessInd != "boolean") {
      let r = { instancePath: i + "/TicketlessInd", schemaPath: "#/properties/TicketlessInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pt.errors = e, s === 0;
}
function lt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DatedMarketingSegment === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedMarketingSegment" }, message: "must have required property 'DatedMarketingSegment'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "DatedMarketingSegment") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DatedMarketingSegment !== void 0) {
      let r = t.DatedMarketingSegment;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/DatedMarketingSegment", schemaPath: "#/properties/DatedMarketingSegment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          pt(r[a], { instancePath: i + "/DatedMarketingSegment/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/DatedMarketingSegment", schemaPath: "#/properties/DatedMarketingSegment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return lt.errors = e, s === 0;
}
var Na = { type: "object", additionalProperties: !1, required: ["Arrival", "DatedOperatingLegID", "Dep"], properties: { AirlineTaxonomy: { type: "array", items: { $ref: "#/$defs/AirlineTaxonomy" } }, Arrival: { $ref: "#/$defs/TransportPoint" }, CarrierAircraftType: { $ref: "#/$defs/DatedOperatingLeg_CarrierAircraftType" }, ChangeofGaugeInd: { type: "boolean" }, DatedOperatingLegID: { type: "string" }, Dep: { $ref: "#/$defs/TransportPoint" }, DistanceMeasure: { $ref: "#/$defs/Measure" }, IATA_AircraftType: { $ref: "#/$defs/DatedOperatingLeg_IATA_AircraftType" }, OnGroundDuration: { type: "string", pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } } } };
function yt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CarrierAircraftTypeCode" || r === "CarrierAircraftTypeName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CarrierAircraftTypeCode !== void 0 && typeof t.CarrierAircraftTypeCode != "string") {
      let r = { instancePath: i + "/CarrierAircraftTypeCode", schemaPath: "#/properties/CarrierAircraftTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CarrierAircraftTypeName !== void 0 && typeof t.CarrierAircraftTypeName != "string") {
      let r = { instancePath: i + "/CarrierAircraftTypeName", schemaPath: "#/properties/CarrierAircraftTypeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yt.errors = e, s === 0;
}
function k(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "UnitCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0) {
      let r = t.value;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.UnitCode !== void 0 && typeof t.UnitCode != "string") {
      let r = { instancePath: i + "/UnitCode", schemaPath: "#/properties/UnitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return k.errors = e, s === 0;
}
var ja = new RegExp("^(?:[0-9A-Z]{3})$", "u");
function mt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!ja.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9A-Z]{3})$" }, message: 'must match pattern "^(?:[0-9A-Z]{3})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mt.errors = e, s === 0;
}
function ut(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "IATA_AircraftTypeCode") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.IATA_AircraftTypeCode !== void 0 && (mt(t.IATA_AircraftTypeCode, { instancePath: i + "/IATA_AircraftTypeCode", parentData: t, parentDataProperty: "IATA_AircraftTypeCode", rootData: o }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ut.errors = e, s === 0;
}
var Zr = new RegExp("^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$", "u");
function ft(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Arrival === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Arrival" }, message: "must have required property 'Arrival'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DatedOperatingLegID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingLegID" }, message: "must have required property 'DatedOperatingLegID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Dep === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Dep" }, message: "must have required property 'Dep'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Na.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Arrival !== void 0 && (J(t.Arrival, { instancePath: i + "/Arrival", parentData: t, parentDataProperty: "Arrival", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), t.CarrierAircraftType !== void 0 && (yt(t.CarrierAircraftType, { instancePath: i + "/CarrierAircraftType", parentData: t, parentDataProperty: "CarrierAircraftType", rootData: o }) || (e = e === null ? yt.errors : e.concat(yt.errors), s = e.length)), t.ChangeofGaugeInd !== void 0 && typeof t.ChangeofGaugeInd != "boolean") {
      let r = { instancePath: i + "/ChangeofGaugeInd", schemaPath: "#/properties/ChangeofGaugeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DatedOperatingLegID !== void 0 && typeof t.DatedOperatingLegID != "string") {
      let r = { instancePath: i + "/DatedOperatingLegID", schemaPath: "#/properties/DatedOperatingLegID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Dep !== void 0 && (J(t.Dep, { instancePath: i + "/Dep", parentData: t, parentDataProperty: "Dep", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), t.DistanceMeasure !== void 0 && (k(t.DistanceMeasure, { instancePath: i + "/DistanceMeasure", parentData: t, parentDataProperty: "DistanceMeasure", rootData: o }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.IATA_AircraftType !== void 0 && (ut(t.IATA_AircraftType, { instancePath: i + "/IATA_AircraftType", parentData: t, parentDataProperty: "IATA_AircraftType", rootData: o }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length)), t.OnGroundDuration !== void 0) {
      let r = t.OnGroundDuration;
      if (typeof r == "string") {
        if (!Zr.test(r)) {
          let n = { instancePath: i + "/OnGroundDuration", schemaPath: "#/properties/OnGroundDuration/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/OnGroundDuration", schemaPath: "#/properties/OnGroundDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ft.errors = e, s === 0;
}
function dt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DatedOperatingLeg === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingLeg" }, message: "must have required property 'DatedOperatingLeg'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "DatedOperatingLeg") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DatedOperatingLeg !== void 0) {
      let r = t.DatedOperatingLeg;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/DatedOperatingLeg", schemaPath: "#/properties/DatedOperatingLeg/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ft(r[a], { instancePath: i + "/DatedOperatingLeg/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/DatedOperatingLeg", schemaPath: "#/properties/DatedOperatingLeg/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return dt.errors = e, s === 0;
}
var qa = { type: "object", additionalProperties: !1, required: ["CarrierDesigCode", "DatedOperatingSegmentId"], properties: { CarrierDesigCode: { type: "string" }, CarrierName: { type: "string" }, DatedOperatingLegRefID: { type: "array", items: { type: "string" } }, DatedOperatingSegmentId: { type: "string" }, DisclosureRefID: { type: "string" }, Duration: { type: "string", pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, OperatingCarrierFlightNumberText: { $ref: "#/$defs/FlightNumber" }, OperationalSuffixText: { $ref: "#/$defs/OperationalSuffixText" }, SecureFlightInd: { type: "boolean" }, SegmentTypeCode: { type: "string" } } };
function ct(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CarrierDesigCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CarrierDesigCode" }, message: "must have required property 'CarrierDesigCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DatedOperatingSegmentId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingSegmentId" }, message: "must have required property 'DatedOperatingSegmentId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(qa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CarrierDesigCode !== void 0 && typeof t.CarrierDesigCode != "string") {
      let r = { instancePath: i + "/CarrierDesigCode", schemaPath: "#/properties/CarrierDesigCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CarrierName !== void 0 && typeof t.CarrierName != "string") {
      let r = { instancePath: i + "/CarrierName", schemaPath: "#/properties/CarrierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DatedOperatingLegRefID !== void 0) {
      let r = t.DatedOperatingLegRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DatedOperatingLegRefID/" + a, schemaPath: "#/properties/DatedOperatingLegRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DatedOperatingSegmentId !== void 0 && typeof t.DatedOperatingSegmentId != "string") {
      let r = { instancePath: i + "/DatedOperatingSegmentId", schemaPath: "#/properties/DatedOperatingSegmentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DisclosureRefID !== void 0 && typeof t.DisclosureRefID != "string") {
      let r = { instancePath: i + "/DisclosureRefID", schemaPath: "#/properties/DisclosureRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Duration !== void 0) {
      let r = t.Duration;
      if (typeof r == "string") {
        if (!Zr.test(r)) {
          let n = { instancePath: i + "/Duration", schemaPath: "#/properties/Duration/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Duration", schemaPath: "#/properties/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OperatingCarrierFlightNumberText !== void 0 && (Ge(t.OperatingCarrierFlightNumberText, { instancePath: i + "/OperatingCarrierFlightNumberText", parentData: t, parentDataProperty: "OperatingCarrierFlightNumberText", rootData: o }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length)), t.OperationalSuffixText !== void 0 && (Ze(t.OperationalSuffixText, { instancePath: i + "/OperationalSuffixText", parentData: t, parentDataProperty: "OperationalSuffixText", rootData: o }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), t.SecureFlightInd !== void 0 && typeof t.SecureFlightInd != "boolean") {
      let r = { instancePath: i + "/SecureFlightInd", schemaPath: "#/properties/SecureFlightInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SegmentTypeCode !== void 0 && typeof t.SegmentTypeCode != "string") {
      let r = { instancePath: i + "/SegmentTypeCode", schemaPath: "#/properties/SegmentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ct.errors = e, s === 0;
}
function ht(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DatedOperatingSegment === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingSegment" }, message: "must have required property 'DatedOperatingSegment'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "DatedOperatingSegment") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DatedOperatingSegment !== void 0) {
      let r = t.DatedOperatingSegment;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/DatedOperatingSegment", schemaPath: "#/properties/DatedOperatingSegment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ct(r[a], { instancePath: i + "/DatedOperatingSegment/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/DatedOperatingSegment", schemaPath: "#/properties/DatedOperatingSegment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ht.errors = e, s === 0;
}
function gt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Desc === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Desc" }, message: "must have required property 'Desc'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DisclosureID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DisclosureID" }, message: "must have required property 'DisclosureID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Desc" || r === "DisclosureID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Desc !== void 0) {
      let r = t.Desc;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/Desc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DisclosureID !== void 0 && typeof t.DisclosureID != "string") {
      let r = { instancePath: i + "/DisclosureID", schemaPath: "#/properties/DisclosureID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gt.errors = e, s === 0;
}
function Pt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Disclosure === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Disclosure" }, message: "must have required property 'Disclosure'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Disclosure") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Disclosure !== void 0) {
      let r = t.Disclosure;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Disclosure", schemaPath: "#/properties/Disclosure/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          gt(r[a], { instancePath: i + "/Disclosure/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? gt.errors : e.concat(gt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Disclosure", schemaPath: "#/properties/Disclosure/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pt.errors = e, s === 0;
}
function me(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DestCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DestCode" }, message: "must have required property 'DestCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OriginCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OriginCode" }, message: "must have required property 'OriginCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OriginDestID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OriginDestID" }, message: "must have required property 'OriginDestID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DestCode" || r === "OriginCode" || r === "OriginDestID" || r === "PaxJourneyRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DestCode !== void 0 && (A(t.DestCode, { instancePath: i + "/DestCode", parentData: t, parentDataProperty: "DestCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.OriginCode !== void 0 && (A(t.OriginCode, { instancePath: i + "/OriginCode", parentData: t, parentDataProperty: "OriginCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.OriginDestID !== void 0 && typeof t.OriginDestID != "string") {
      let r = { instancePath: i + "/OriginDestID", schemaPath: "#/properties/OriginDestID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxJourneyRefID !== void 0) {
      let r = t.PaxJourneyRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxJourneyRefID/" + a, schemaPath: "#/properties/PaxJourneyRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxJourneyRefID", schemaPath: "#/properties/PaxJourneyRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return me.errors = e, s === 0;
}
function Dt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OriginDest === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OriginDest" }, message: "must have required property 'OriginDest'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "OriginDest") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OriginDest !== void 0) {
      let r = t.OriginDest;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OriginDest", schemaPath: "#/properties/OriginDest/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          me(r[a], { instancePath: i + "/OriginDest/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OriginDest", schemaPath: "#/properties/OriginDest/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Dt.errors = e, s === 0;
}
function y(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "CurCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0) {
      let r = t.value;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CurCode !== void 0 && typeof t.CurCode != "string") {
      let r = { instancePath: i + "/CurCode", schemaPath: "#/properties/CurCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return y.errors = e, s === 0;
}
function b(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Amount" || r === "CommissionCode" || r === "Percentage" || r === "PercentageAppliedToAmount" || r === "TaxableInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.CommissionCode !== void 0 && typeof t.CommissionCode != "string") {
      let r = { instancePath: i + "/CommissionCode", schemaPath: "#/properties/CommissionCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Percentage !== void 0) {
      let r = t.Percentage;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/Percentage", schemaPath: "#/properties/Percentage/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Percentage", schemaPath: "#/properties/Percentage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PercentageAppliedToAmount !== void 0 && (y(t.PercentageAppliedToAmount, { instancePath: i + "/PercentageAppliedToAmount", parentData: t, parentDataProperty: "PercentageAppliedToAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.TaxableInd !== void 0 && typeof t.TaxableInd != "boolean") {
      let r = { instancePath: i + "/TaxableInd", schemaPath: "#/properties/TaxableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return b.errors = e, s === 0;
}
var La = { type: "object", additionalProperties: !1, required: ["Amount"], properties: { Amount: { $ref: "#/$defs/Amount" }, ApproximateInd: { type: "boolean" }, DescText: { type: "string" }, DesigText: { $ref: "#/$defs/CodesetValueText" }, GuaranteeTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, LocalAmount: { $ref: "#/$defs/Amount" }, MaximumAmount: { $ref: "#/$defs/Amount" }, MinimumAmount: { $ref: "#/$defs/Amount" }, Percent: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, RefundInd: { type: "boolean" } } };
function Ct(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 15) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ct.errors = e, s === 0;
}
function H(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(La.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ApproximateInd !== void 0 && typeof t.ApproximateInd != "boolean") {
      let r = { instancePath: i + "/ApproximateInd", schemaPath: "#/properties/ApproximateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DesigText !== void 0 && (Ct(t.DesigText, { instancePath: i + "/DesigText", parentData: t, parentDataProperty: "DesigText", rootData: o }) || (e = e === null ? Ct.errors : e.concat(Ct.errors), s = e.length)), t.GuaranteeTimeLimitDateTime !== void 0) {
      let r = t.GuaranteeTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/GuaranteeTimeLimitDateTime", schemaPath: "#/properties/GuaranteeTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/GuaranteeTimeLimitDateTime", schemaPath: "#/properties/GuaranteeTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LocalAmount !== void 0 && (y(t.LocalAmount, { instancePath: i + "/LocalAmount", parentData: t, parentDataProperty: "LocalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.MaximumAmount !== void 0 && (y(t.MaximumAmount, { instancePath: i + "/MaximumAmount", parentData: t, parentDataProperty: "MaximumAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.MinimumAmount !== void 0 && (y(t.MinimumAmount, { instancePath: i + "/MinimumAmount", parentData: t, parentDataProperty: "MinimumAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Percent !== void 0) {
      let r = t.Percent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/Percent", schemaPath: "#/properties/Percent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Percent", schemaPath: "#/properties/Percent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RefundInd !== void 0 && typeof t.RefundInd != "boolean") {
      let r = { instancePath: i + "/RefundInd", schemaPath: "#/properties/RefundInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return H.errors = e, s === 0;
}
function ue(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AllRefundableInd" || r === "Breakdown" || r === "TotalAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AllRefundableInd !== void 0 && typeof t.AllRefundableInd != "boolean") {
      let r = { instancePath: i + "/AllRefundableInd", schemaPath: "#/properties/AllRefundableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Breakdown !== void 0) {
      let r = t.Breakdown;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          H(r[a], { instancePath: i + "/Breakdown/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Breakdown", schemaPath: "#/properties/Breakdown/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TotalAmount !== void 0 && (y(t.TotalAmount, { instancePath: i + "/TotalAmount", parentData: t, parentDataProperty: "TotalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ue.errors = e, s === 0;
}
var Ma = { type: "object", additionalProperties: !1, required: ["Amount"], properties: { AddlFiledTaxCode: { type: "string" }, AddlTaxCode: { type: "string" }, Amount: { $ref: "#/$defs/Amount" }, ApproximateInd: { type: "boolean" }, AppTypeCode: { type: "string" }, CollectionInd: { type: "boolean" }, CollectionPointTax: { type: "array", items: { $ref: "#/$defs/Tax_CollectionPointTax" } }, Country: { $ref: "#/$defs/Country" }, CountrySubDivision: { $ref: "#/$defs/Tax_CountrySubDivision" }, CurConversion: { $ref: "#/$defs/CurConversion" }, DescText: { type: "string" }, FiledAmount: { $ref: "#/$defs/Amount" }, FiledTaxCode: { type: "string" }, QualifierCode: { type: "string" }, RefundInd: { type: "boolean" }, TaxCode: { type: "string" }, TaxName: { type: "string" }, TaxTypeCode: { $ref: "#/$defs/TaxTypeCode" } } };
function bt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.IATA_LocationCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IATA_LocationCode" }, message: "must have required property 'IATA_LocationCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "IATA_LocationCode" || r === "StationName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.IATA_LocationCode !== void 0 && (A(t.IATA_LocationCode, { instancePath: i + "/IATA_LocationCode", parentData: t, parentDataProperty: "IATA_LocationCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.StationName !== void 0 && (Ue(t.StationName, { instancePath: i + "/StationName", parentData: t, parentDataProperty: "StationName", rootData: o }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return bt.errors = e, s === 0;
}
function At(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirportAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirportAmount" }, message: "must have required property 'AirportAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Station === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Station" }, message: "must have required property 'Station'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AirportAmount" || r === "Station")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AirportAmount !== void 0 && (y(t.AirportAmount, { instancePath: i + "/AirportAmount", parentData: t, parentDataProperty: "AirportAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Station !== void 0 && (bt(t.Station, { instancePath: i + "/Station", parentData: t, parentDataProperty: "Station", rootData: o }) || (e = e === null ? bt.errors : e.concat(bt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return At.errors = e, s === 0;
}
function z(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CountryCode" || r === "CountryName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CountryCode !== void 0 && typeof t.CountryCode != "string") {
      let r = { instancePath: i + "/CountryCode", schemaPath: "#/properties/CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.CountryName !== void 0 && (u(t.CountryName, { instancePath: i + "/CountryName", parentData: t, parentDataProperty: "CountryName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return z.errors = e, s === 0;
}
function It(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CountrySubDivisionCode" || r === "CountrySubDivisionName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CountrySubDivisionCode !== void 0 && typeof t.CountrySubDivisionCode != "string") {
      let r = { instancePath: i + "/CountrySubDivisionCode", schemaPath: "#/properties/CountrySubDivisionCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.CountrySubDivisionName !== void 0 && (u(t.CountrySubDivisionName, { instancePath: i + "/CountrySubDivisionName", parentData: t, parentDataProperty: "CountrySubDivisionName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return It.errors = e, s === 0;
}
function We(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "BaseCurCode" || r === "BaseMultiplierValue" || r === "BaseUnitCode" || r === "CurCode" || r === "Format" || r === "MultiplierValue" || r === "UnitCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0) {
      let r = t.value;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BaseCurCode !== void 0 && typeof t.BaseCurCode != "string") {
      let r = { instancePath: i + "/BaseCurCode", schemaPath: "#/properties/BaseCurCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaseMultiplierValue !== void 0) {
      let r = t.BaseMultiplierValue;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/BaseMultiplierValue", schemaPath: "#/properties/BaseMultiplierValue/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/BaseMultiplierValue", schemaPath: "#/properties/BaseMultiplierValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BaseUnitCode !== void 0 && typeof t.BaseUnitCode != "string") {
      let r = { instancePath: i + "/BaseUnitCode", schemaPath: "#/properties/BaseUnitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CurCode !== void 0 && typeof t.CurCode != "string") {
      let r = { instancePath: i + "/CurCode", schemaPath: "#/properties/CurCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Format !== void 0 && typeof t.Format != "string") {
      let r = { instancePath: i + "/Format", schemaPath: "#/properties/Format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MultiplierValue !== void 0) {
      let r = t.MultiplierValue;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MultiplierValue", schemaPath: "#/properties/MultiplierValue/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MultiplierValue", schemaPath: "#/properties/MultiplierValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.UnitCode !== void 0 && typeof t.UnitCode != "string") {
      let r = { instancePath: i + "/UnitCode", schemaPath: "#/properties/UnitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return We.errors = e, s === 0;
}
function fe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ConversionRate === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ConversionRate" }, message: "must have required property 'ConversionRate'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LocalAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "LocalAmount" }, message: "must have required property 'LocalAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Amount" || r === "ConversionRate" || r === "LocalAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ConversionRate !== void 0 && (We(t.ConversionRate, { instancePath: i + "/ConversionRate", parentData: t, parentDataProperty: "ConversionRate", rootData: o }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), t.LocalAmount !== void 0 && (y(t.LocalAmount, { instancePath: i + "/LocalAmount", parentData: t, parentDataProperty: "LocalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fe.errors = e, s === 0;
}
var Ea = { type: "string", enum: ["Applied", "Exempt"] };
function Tt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Applied" || t === "Exempt")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ea.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Tt.errors = e, s === 0;
}
function Qe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ma.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AddlFiledTaxCode !== void 0 && typeof t.AddlFiledTaxCode != "string") {
      let r = { instancePath: i + "/AddlFiledTaxCode", schemaPath: "#/properties/AddlFiledTaxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AddlTaxCode !== void 0 && typeof t.AddlTaxCode != "string") {
      let r = { instancePath: i + "/AddlTaxCode", schemaPath: "#/properties/AddlTaxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ApproximateInd !== void 0 && typeof t.ApproximateInd != "boolean") {
      let r = { instancePath: i + "/ApproximateInd", schemaPath: "#/properties/ApproximateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AppTypeCode !== void 0 && typeof t.AppTypeCode != "string") {
      let r = { instancePath: i + "/AppTypeCode", schemaPath: "#/properties/AppTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CollectionInd !== void 0 && typeof t.CollectionInd != "boolean") {
      let r = { instancePath: i + "/CollectionInd", schemaPath: "#/properties/CollectionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CollectionPointTax !== void 0) {
      let r = t.CollectionPointTax;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          At(r[a], { instancePath: i + "/CollectionPointTax/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? At.errors : e.concat(At.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CollectionPointTax", schemaPath: "#/properties/CollectionPointTax/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Country !== void 0 && (z(t.Country, { instancePath: i + "/Country", parentData: t, parentDataProperty: "Country", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.CountrySubDivision !== void 0 && (It(t.CountrySubDivision, { instancePath: i + "/CountrySubDivision", parentData: t, parentDataProperty: "CountrySubDivision", rootData: o }) || (e = e === null ? It.errors : e.concat(It.errors), s = e.length)), t.CurConversion !== void 0 && (fe(t.CurConversion, { instancePath: i + "/CurConversion", parentData: t, parentDataProperty: "CurConversion", rootData: o }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FiledAmount !== void 0 && (y(t.FiledAmount, { instancePath: i + "/FiledAmount", parentData: t, parentDataProperty: "FiledAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.FiledTaxCode !== void 0 && typeof t.FiledTaxCode != "string") {
      let r = { instancePath: i + "/FiledTaxCode", schemaPath: "#/properties/FiledTaxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.QualifierCode !== void 0 && typeof t.QualifierCode != "string") {
      let r = { instancePath: i + "/QualifierCode", schemaPath: "#/properties/QualifierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefundInd !== void 0 && typeof t.RefundInd != "boolean") {
      let r = { instancePath: i + "/RefundInd", schemaPath: "#/properties/RefundInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxCode !== void 0 && typeof t.TaxCode != "string") {
      let r = { instancePath: i + "/TaxCode", schemaPath: "#/properties/TaxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxName !== void 0 && typeof t.TaxName != "string") {
      let r = { instancePath: i + "/TaxName", schemaPath: "#/properties/TaxName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.TaxTypeCode !== void 0 && (Tt(t.TaxTypeCode, { instancePath: i + "/TaxTypeCode", parentData: t, parentDataProperty: "TaxTypeCode", rootData: o }) || (e = e === null ? Tt.errors : e.concat(Tt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qe.errors = e, s === 0;
}
function Je(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.MethodCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "MethodCode" }, message: "must have required property 'MethodCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SettlementAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SettlementAmount" }, message: "must have required property 'SettlementAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Commission" || r === "Fee" || r === "MethodCode" || r === "SettlementAmount" || r === "Surcharge" || r === "Tax" || r === "TaxableInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Fee !== void 0) {
      let r = t.Fee;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          H(r[a], { instancePath: i + "/Fee/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Fee", schemaPath: "#/properties/Fee/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MethodCode !== void 0 && typeof t.MethodCode != "string") {
      let r = { instancePath: i + "/MethodCode", schemaPath: "#/properties/MethodCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SettlementAmount !== void 0 && (y(t.SettlementAmount, { instancePath: i + "/SettlementAmount", parentData: t, parentDataProperty: "SettlementAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Surcharge !== void 0) {
      let r = t.Surcharge;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ue(r[a], { instancePath: i + "/Surcharge/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Surcharge", schemaPath: "#/properties/Surcharge/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Tax !== void 0) {
      let r = t.Tax;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Qe(r[a], { instancePath: i + "/Tax/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Tax", schemaPath: "#/properties/Tax/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TaxableInd !== void 0 && typeof t.TaxableInd != "boolean") {
      let r = { instancePath: i + "/TaxableInd", schemaPath: "#/properties/TaxableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Je.errors = e, s === 0;
}
function kt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxJourneyID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxJourneyID" }, message: "must have required property 'PaxJourneyID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxSegmentRefID" }, message: "must have required property 'PaxSegmentRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DistanceMeasure" || r === "Duration" || r === "PaxJourneyID" || r === "PaxSegmentRefID" || r === "SettlementInfo")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DistanceMeasure !== void 0 && (k(t.DistanceMeasure, { instancePath: i + "/DistanceMeasure", parentData: t, parentDataProperty: "DistanceMeasure", rootData: o }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.Duration !== void 0) {
      let r = t.Duration;
      if (typeof r == "string") {
        if (!Zr.test(r)) {
          let n = { instancePath: i + "/Duration", schemaPath: "#/properties/Duration/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Duration", schemaPath: "#/properties/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaxJourneyID !== void 0 && typeof t.PaxJourneyID != "string") {
      let r = { instancePath: i + "/PaxJourneyID", schemaPath: "#/properties/PaxJourneyID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentRefID !== void 0) {
      let r = t.PaxSegmentRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxSegmentRefID/" + a, schemaPath: "#/properties/PaxSegmentRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.SettlementInfo !== void 0 && (Je(t.SettlementInfo, { instancePath: i + "/SettlementInfo", parentData: t, parentDataProperty: "SettlementInfo", rootData: o }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kt.errors = e, s === 0;
}
function wt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxJourney === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxJourney" }, message: "must have required property 'PaxJourney'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "PaxJourney") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxJourney !== void 0) {
      let r = t.PaxJourney;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PaxJourney", schemaPath: "#/properties/PaxJourney/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          kt(r[a], { instancePath: i + "/PaxJourney/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? kt.errors : e.concat(kt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaxJourney", schemaPath: "#/properties/PaxJourney/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wt.errors = e, s === 0;
}
var Ba = { type: "object", additionalProperties: !1, required: ["PaxID"], properties: { AgeMeasure: { $ref: "#/$defs/Measure" }, Birthdate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, CitizenshipCountryCode: { type: "string" }, ContactInfoRefID: { type: "string" }, Employer: { $ref: "#/$defs/Employer" }, FOID: { $ref: "#/$defs/FormOfId" }, IdentityDoc: { type: "array", items: { $ref: "#/$defs/IdentityDoc" } }, Individual: { $ref: "#/$defs/Individual" }, LangUsage: { type: "array", items: { $ref: "#/$defs/LangUsage" } }, LoyaltyProgramAccount: { type: "array", items: { $ref: "#/$defs/LoyaltyProgramAccount" } }, PaxID: { type: "string" }, PaxRefID: { type: "string" }, ProfileConsentInd: { type: "boolean" }, ProfileID_Text: { type: "string" }, PTC: { type: "string" }, RedressCase: { type: "array", items: { $ref: "#/$defs/RedressCase" } }, Remark: { type: "array", items: { $ref: "#/$defs/Remark" } }, ResidenceCountryCode: { type: "string" } } };
var Fa = { type: "object", additionalProperties: !1, required: ["EmailAddressText"], properties: { CityName: { type: "string" }, CountryCode: { type: "string" }, CountryDialingCode: { type: "string" }, CountrySubDivisionName: { $ref: "#/$defs/ProperName" }, EmailAddressText: { type: "string" }, PhoneNumber: { type: "array", maxItems: 2, items: { type: "string" } }, PostalCode: { type: "string" }, SalesTaxRegistrationID: { type: "string" }, StreetText: { type: "array", maxItems: 2, items: { type: "string" } } } };
function vt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.EmailAddressText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "EmailAddressText" }, message: "must have required property 'EmailAddressText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Fa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CityName !== void 0 && typeof t.CityName != "string") {
      let r = { instancePath: i + "/CityName", schemaPath: "#/properties/CityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountryCode !== void 0 && typeof t.CountryCode != "string") {
      let r = { instancePath: i + "/CountryCode", schemaPath: "#/properties/CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountryDialingCode !== void 0 && typeof t.CountryDialingCode != "string") {
      let r = { instancePath: i + "/CountryDialingCode", schemaPath: "#/properties/CountryDialingCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountrySubDivisionName !== void 0 && (u(t.CountrySubDivisionName, { instancePath: i + "/CountrySubDivisionName", parentData: t, parentDataProperty: "CountrySubDivisionName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.EmailAddressText !== void 0 && typeof t.EmailAddressText != "string") {
      let r = { instancePath: i + "/EmailAddressText", schemaPath: "#/properties/EmailAddressText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PhoneNumber !== void 0) {
      let r = t.PhoneNumber;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PhoneNumber/" + a, schemaPath: "#/properties/PhoneNumber/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PostalCode !== void 0 && typeof t.PostalCode != "string") {
      let r = { instancePath: i + "/PostalCode", schemaPath: "#/properties/PostalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SalesTaxRegistrationID !== void 0 && typeof t.SalesTaxRegistrationID != "string") {
      let r = { instancePath: i + "/SalesTaxRegistrationID", schemaPath: "#/properties/SalesTaxRegistrationID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StreetText !== void 0) {
      let r = t.StreetText;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/StreetText", schemaPath: "#/properties/StreetText/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/StreetText/" + a, schemaPath: "#/properties/StreetText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/StreetText", schemaPath: "#/properties/StreetText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vt.errors = e, s === 0;
}
var Va = { type: "string", enum: ["PSU", "SEZ", "UN"] };
function Rt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "PSU" || t === "SEZ" || t === "UN")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Va.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rt.errors = e, s === 0;
}
function Ke(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TaxDeductedatSourceCapabilityInd === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TaxDeductedatSourceCapabilityInd" }, message: "must have required property 'TaxDeductedatSourceCapabilityInd'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Name" || r === "SalesTaxRegistration" || r === "TaxationExemptionQualifierCode" || r === "TaxDeductedatSourceCapabilityInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SalesTaxRegistration !== void 0) {
      let r = t.SalesTaxRegistration;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          vt(r[a], { instancePath: i + "/SalesTaxRegistration/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? vt.errors : e.concat(vt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/SalesTaxRegistration", schemaPath: "#/properties/SalesTaxRegistration/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TaxationExemptionQualifierCode !== void 0 && (Rt(t.TaxationExemptionQualifierCode, { instancePath: i + "/TaxationExemptionQualifierCode", parentData: t, parentDataProperty: "TaxationExemptionQualifierCode", rootData: o }) || (e = e === null ? Rt.errors : e.concat(Rt.errors), s = e.length)), t.TaxDeductedatSourceCapabilityInd !== void 0 && typeof t.TaxDeductedatSourceCapabilityInd != "boolean") {
      let r = { instancePath: i + "/TaxDeductedatSourceCapabilityInd", schemaPath: "#/properties/TaxDeductedatSourceCapabilityInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ke.errors = e, s === 0;
}
function He(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FOID_ID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FOID_ID" }, message: "must have required property 'FOID_ID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FOID_TypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FOID_TypeCode" }, message: "must have required property 'FOID_TypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FOID_ID" || r === "FOID_TypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FOID_ID !== void 0 && typeof t.FOID_ID != "string") {
      let r = { instancePath: i + "/FOID_ID", schemaPath: "#/properties/FOID_ID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FOID_TypeCode !== void 0 && typeof t.FOID_TypeCode != "string") {
      let r = { instancePath: i + "/FOID_TypeCode", schemaPath: "#/properties/FOID_TypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return He.errors = e, s === 0;
}
var _a = { type: "object", additionalProperties: !1, required: ["IdentityDocID", "IdentityDocTypeCode", "Surname"], properties: { AddlName: { type: "array", items: { $ref: "#/$defs/AddlName" } }, Birthdate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, BirthplaceText: { type: "string" }, CitizenshipCountryCode: { type: "string" }, ExpiryDate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, GenderCode: { $ref: "#/$defs/Gender" }, GivenName: { type: "array", maxItems: 5, items: { $ref: "#/$defs/ProperName" } }, IdentityDocID: { type: "string" }, IdentityDocTypeCode: { type: "string" }, IssueDate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, IssuingCountryCode: { type: "string" }, MiddleName: { type: "array", maxItems: 3, items: { $ref: "#/$defs/ProperName" } }, ResidenceCountryCode: { type: "string" }, SuffixName: { $ref: "#/$defs/ShortName" }, Surname: { $ref: "#/$defs/ProperName" }, TitleName: { $ref: "#/$defs/ShortName" }, Visa: { type: "array", items: { $ref: "#/$defs/Visa" } } } };
function Ot(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "EntryQty" || r === "ExpiryDate" || r === "HostCountryCode" || r === "IssueDate" || r === "IssuingCountryCode" || r === "StayDuration" || r === "VisaID" || r === "VisaTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EntryQty !== void 0) {
      let r = t.EntryQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/EntryQty", schemaPath: "#/properties/EntryQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/EntryQty", schemaPath: "#/properties/EntryQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ExpiryDate !== void 0) {
      let r = t.ExpiryDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/ExpiryDate", schemaPath: "#/properties/ExpiryDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ExpiryDate", schemaPath: "#/properties/ExpiryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.HostCountryCode !== void 0 && typeof t.HostCountryCode != "string") {
      let r = { instancePath: i + "/HostCountryCode", schemaPath: "#/properties/HostCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IssueDate !== void 0) {
      let r = t.IssueDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IssuingCountryCode !== void 0 && typeof t.IssuingCountryCode != "string") {
      let r = { instancePath: i + "/IssuingCountryCode", schemaPath: "#/properties/IssuingCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StayDuration !== void 0) {
      let r = t.StayDuration;
      if (typeof r == "string") {
        if (!Zr.test(r)) {
          let n = { instancePath: i + "/StayDuration", schemaPath: "#/properties/StayDuration/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/StayDuration", schemaPath: "#/properties/StayDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.VisaID !== void 0 && typeof t.VisaID != "string") {
      let r = { instancePath: i + "/VisaID", schemaPath: "#/properties/VisaID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.VisaTypeCode !== void 0 && typeof t.VisaTypeCode != "string") {
      let r = { instancePath: i + "/VisaTypeCode", schemaPath: "#/properties/VisaTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ot.errors = e, s === 0;
}
function ze(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.IdentityDocID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IdentityDocID" }, message: "must have required property 'IdentityDocID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IdentityDocTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IdentityDocTypeCode" }, message: "must have required property 'IdentityDocTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Surname === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Surname" }, message: "must have required property 'Surname'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(_a.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AddlName !== void 0) {
      let r = t.AddlName;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Fe(r[a], { instancePath: i + "/AddlName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AddlName", schemaPath: "#/properties/AddlName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Birthdate !== void 0) {
      let r = t.Birthdate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BirthplaceText !== void 0 && typeof t.BirthplaceText != "string") {
      let r = { instancePath: i + "/BirthplaceText", schemaPath: "#/properties/BirthplaceText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CitizenshipCountryCode !== void 0 && typeof t.CitizenshipCountryCode != "string") {
      let r = { instancePath: i + "/CitizenshipCountryCode", schemaPath: "#/properties/CitizenshipCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ExpiryDate !== void 0) {
      let r = t.ExpiryDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/ExpiryDate", schemaPath: "#/properties/ExpiryDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ExpiryDate", schemaPath: "#/properties/ExpiryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.GenderCode !== void 0 && (Ve(t.GenderCode, { instancePath: i + "/GenderCode", parentData: t, parentDataProperty: "GenderCode", rootData: o }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length)), t.GivenName !== void 0) {
      let r = t.GivenName;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          u(r[a], { instancePath: i + "/GivenName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IdentityDocID !== void 0 && typeof t.IdentityDocID != "string") {
      let r = { instancePath: i + "/IdentityDocID", schemaPath: "#/properties/IdentityDocID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IdentityDocTypeCode !== void 0 && typeof t.IdentityDocTypeCode != "string") {
      let r = { instancePath: i + "/IdentityDocTypeCode", schemaPath: "#/properties/IdentityDocTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IssueDate !== void 0) {
      let r = t.IssueDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IssuingCountryCode !== void 0 && typeof t.IssuingCountryCode != "string") {
      let r = { instancePath: i + "/IssuingCountryCode", schemaPath: "#/properties/IssuingCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MiddleName !== void 0) {
      let r = t.MiddleName;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let a = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          u(r[a], { instancePath: i + "/MiddleName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ResidenceCountryCode !== void 0 && typeof t.ResidenceCountryCode != "string") {
      let r = { instancePath: i + "/ResidenceCountryCode", schemaPath: "#/properties/ResidenceCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SuffixName !== void 0 && (S(t.SuffixName, { instancePath: i + "/SuffixName", parentData: t, parentDataProperty: "SuffixName", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Surname !== void 0 && (u(t.Surname, { instancePath: i + "/Surname", parentData: t, parentDataProperty: "Surname", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.TitleName !== void 0 && (S(t.TitleName, { instancePath: i + "/TitleName", parentData: t, parentDataProperty: "TitleName", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Visa !== void 0) {
      let r = t.Visa;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ot(r[a], { instancePath: i + "/Visa/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ot.errors : e.concat(Ot.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Visa", schemaPath: "#/properties/Visa/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ze.errors = e, s === 0;
}
function E(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.LangCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "LangCode" }, message: "must have required property 'LangCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "LangCode" || r === "LangUsageText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.LangCode !== void 0 && typeof t.LangCode != "string") {
      let r = { instancePath: i + "/LangCode", schemaPath: "#/properties/LangCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LangUsageText !== void 0 && typeof t.LangUsageText != "string") {
      let r = { instancePath: i + "/LangUsageText", schemaPath: "#/properties/LangUsageText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return E.errors = e, s === 0;
}
function $t(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 3) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 3) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $t.errors = e, s === 0;
}
function g(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirlineDesigCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirlineDesigCode" }, message: "must have required property 'AirlineDesigCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AirlineDesigCode" || r === "DuplicateDesigInd" || r === "Name")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineDesigCode !== void 0 && typeof t.AirlineDesigCode != "string") {
      let r = { instancePath: i + "/AirlineDesigCode", schemaPath: "#/properties/AirlineDesigCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DuplicateDesigInd !== void 0 && typeof t.DuplicateDesigInd != "boolean") {
      let r = { instancePath: i + "/DuplicateDesigInd", schemaPath: "#/properties/DuplicateDesigInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return g.errors = e, s === 0;
}
function xt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AllianceCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AllianceCode" }, message: "must have required property 'AllianceCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AllianceCode" || r === "Carrier" || r === "Name" || r === "URL")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AllianceCode !== void 0 && ($t(t.AllianceCode, { instancePath: i + "/AllianceCode", parentData: t, parentDataProperty: "AllianceCode", rootData: o }) || (e = e === null ? $t.errors : e.concat($t.errors), s = e.length)), t.Carrier !== void 0) {
      let r = t.Carrier;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          g(r[a], { instancePath: i + "/Carrier/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Carrier", schemaPath: "#/properties/Carrier/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Name !== void 0 && (u(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.URL !== void 0 && typeof t.URL != "string") {
      let r = { instancePath: i + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xt.errors = e, s === 0;
}
function St(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Alliance" || r === "Carrier" || r === "ProgramCode" || r === "ProgramName" || r === "ProviderName" || r === "URL")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Alliance !== void 0 && (xt(t.Alliance, { instancePath: i + "/Alliance", parentData: t, parentDataProperty: "Alliance", rootData: o }) || (e = e === null ? xt.errors : e.concat(xt.errors), s = e.length)), t.Carrier !== void 0 && (g(t.Carrier, { instancePath: i + "/Carrier", parentData: t, parentDataProperty: "Carrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.ProgramCode !== void 0 && typeof t.ProgramCode != "string") {
      let r = { instancePath: i + "/ProgramCode", schemaPath: "#/properties/ProgramCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProgramName !== void 0 && typeof t.ProgramName != "string") {
      let r = { instancePath: i + "/ProgramName", schemaPath: "#/properties/ProgramName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProviderName !== void 0 && (u(t.ProviderName, { instancePath: i + "/ProviderName", parentData: t, parentDataProperty: "ProviderName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.URL !== void 0 && typeof t.URL != "string") {
      let r = { instancePath: i + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return St.errors = e, s === 0;
}
function de(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.LoyaltyProgram === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "LoyaltyProgram" }, message: "must have required property 'LoyaltyProgram'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AccountNumber" || r === "LoyaltyProgram" || r === "SignInID" || r === "TierCode" || r === "TierName" || r === "TierPriorityText" || r === "URL")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AccountNumber !== void 0 && typeof t.AccountNumber != "string") {
      let r = { instancePath: i + "/AccountNumber", schemaPath: "#/properties/AccountNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LoyaltyProgram !== void 0 && (St(t.LoyaltyProgram, { instancePath: i + "/LoyaltyProgram", parentData: t, parentDataProperty: "LoyaltyProgram", rootData: o }) || (e = e === null ? St.errors : e.concat(St.errors), s = e.length)), t.SignInID !== void 0 && typeof t.SignInID != "string") {
      let r = { instancePath: i + "/SignInID", schemaPath: "#/properties/SignInID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TierCode !== void 0 && typeof t.TierCode != "string") {
      let r = { instancePath: i + "/TierCode", schemaPath: "#/properties/TierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TierName !== void 0 && typeof t.TierName != "string") {
      let r = { instancePath: i + "/TierName", schemaPath: "#/properties/TierName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TierPriorityText !== void 0 && typeof t.TierPriorityText != "string") {
      let r = { instancePath: i + "/TierPriorityText", schemaPath: "#/properties/TierPriorityText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.URL !== void 0 && typeof t.URL != "string") {
      let r = { instancePath: i + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return de.errors = e, s === 0;
}
function Nt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 256) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Nt.errors = e, s === 0;
}
function jt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CountryCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CountryCode" }, message: "must have required property 'CountryCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RedressCaseID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RedressCaseID" }, message: "must have required property 'RedressCaseID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "CountryCode" || r === "ProgramName" || r === "RedressCaseID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CountryCode !== void 0 && typeof t.CountryCode != "string") {
      let r = { instancePath: i + "/CountryCode", schemaPath: "#/properties/CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProgramName !== void 0 && typeof t.ProgramName != "string") {
      let r = { instancePath: i + "/ProgramName", schemaPath: "#/properties/ProgramName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.RedressCaseID !== void 0 && (Nt(t.RedressCaseID, { instancePath: i + "/RedressCaseID", parentData: t, parentDataProperty: "RedressCaseID", rootData: o }) || (e = e === null ? Nt.errors : e.concat(Nt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jt.errors = e, s === 0;
}
function T(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DisplayInd" || r === "RemarkText" || r === "Timestamp")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DisplayInd !== void 0 && typeof t.DisplayInd != "boolean") {
      let r = { instancePath: i + "/DisplayInd", schemaPath: "#/properties/DisplayInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RemarkText !== void 0 && typeof t.RemarkText != "string") {
      let r = { instancePath: i + "/RemarkText", schemaPath: "#/properties/RemarkText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return T.errors = e, s === 0;
}
function qt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxID" }, message: "must have required property 'PaxID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ba.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AgeMeasure !== void 0 && (k(t.AgeMeasure, { instancePath: i + "/AgeMeasure", parentData: t, parentDataProperty: "AgeMeasure", rootData: o }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.Birthdate !== void 0) {
      let r = t.Birthdate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CitizenshipCountryCode !== void 0 && typeof t.CitizenshipCountryCode != "string") {
      let r = { instancePath: i + "/CitizenshipCountryCode", schemaPath: "#/properties/CitizenshipCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ContactInfoRefID !== void 0 && typeof t.ContactInfoRefID != "string") {
      let r = { instancePath: i + "/ContactInfoRefID", schemaPath: "#/properties/ContactInfoRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Employer !== void 0 && (Ke(t.Employer, { instancePath: i + "/Employer", parentData: t, parentDataProperty: "Employer", rootData: o }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), t.FOID !== void 0 && (He(t.FOID, { instancePath: i + "/FOID", parentData: t, parentDataProperty: "FOID", rootData: o }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), t.IdentityDoc !== void 0) {
      let r = t.IdentityDoc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ze(r[a], { instancePath: i + "/IdentityDoc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/IdentityDoc", schemaPath: "#/properties/IdentityDoc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Individual !== void 0 && (ye(t.Individual, { instancePath: i + "/Individual", parentData: t, parentDataProperty: "Individual", rootData: o }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), t.LangUsage !== void 0) {
      let r = t.LangUsage;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          E(r[a], { instancePath: i + "/LangUsage/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LangUsage", schemaPath: "#/properties/LangUsage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LoyaltyProgramAccount !== void 0) {
      let r = t.LoyaltyProgramAccount;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          de(r[a], { instancePath: i + "/LoyaltyProgramAccount/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LoyaltyProgramAccount", schemaPath: "#/properties/LoyaltyProgramAccount/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaxID !== void 0 && typeof t.PaxID != "string") {
      let r = { instancePath: i + "/PaxID", schemaPath: "#/properties/PaxID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProfileConsentInd !== void 0 && typeof t.ProfileConsentInd != "boolean") {
      let r = { instancePath: i + "/ProfileConsentInd", schemaPath: "#/properties/ProfileConsentInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProfileID_Text !== void 0 && typeof t.ProfileID_Text != "string") {
      let r = { instancePath: i + "/ProfileID_Text", schemaPath: "#/properties/ProfileID_Text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PTC !== void 0 && typeof t.PTC != "string") {
      let r = { instancePath: i + "/PTC", schemaPath: "#/properties/PTC/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RedressCase !== void 0) {
      let r = t.RedressCase;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          jt(r[a], { instancePath: i + "/RedressCase/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? jt.errors : e.concat(jt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RedressCase", schemaPath: "#/properties/RedressCase/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          T(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ResidenceCountryCode !== void 0 && typeof t.ResidenceCountryCode != "string") {
      let r = { instancePath: i + "/ResidenceCountryCode", schemaPath: "#/properties/ResidenceCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qt.errors = e, s === 0;
}
function Lt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Pax === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Pax" }, message: "must have required property 'Pax'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Pax") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Pax !== void 0) {
      let r = t.Pax;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Pax", schemaPath: "#/properties/Pax/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          qt(r[a], { instancePath: i + "/Pax/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? qt.errors : e.concat(qt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Pax", schemaPath: "#/properties/Pax/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Lt.errors = e, s === 0;
}
function B(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CabinTypeCode" || r === "CabinTypeName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CabinTypeCode !== void 0 && typeof t.CabinTypeCode != "string") {
      let r = { instancePath: i + "/CabinTypeCode", schemaPath: "#/properties/CabinTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CabinTypeName !== void 0 && typeof t.CabinTypeName != "string") {
      let r = { instancePath: i + "/CabinTypeName", schemaPath: "#/properties/CabinTypeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return B.errors = e, s === 0;
}
function Mt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DatedOperatingLegRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingLegRefID" }, message: "must have required property 'DatedOperatingLegRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LegCabinType === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "LegCabinType" }, message: "must have required property 'LegCabinType'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DatedOperatingLegRefID" || r === "LegCabinType")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DatedOperatingLegRefID !== void 0) {
      let r = t.DatedOperatingLegRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DatedOperatingLegRefID/" + a, schemaPath: "#/properties/DatedOperatingLegRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.LegCabinType !== void 0 && (B(t.LegCabinType, { instancePath: i + "/LegCabinType", parentData: t, parentDataProperty: "LegCabinType", rootData: o }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mt.errors = e, s === 0;
}
function Et(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.LegsAssociatedCabin === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "LegsAssociatedCabin" }, message: "must have required property 'LegsAssociatedCabin'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "LegsAssociatedCabin") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.LegsAssociatedCabin !== void 0) {
      let r = t.LegsAssociatedCabin;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/LegsAssociatedCabin", schemaPath: "#/properties/LegsAssociatedCabin/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Mt(r[a], { instancePath: i + "/LegsAssociatedCabin/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Mt.errors : e.concat(Mt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LegsAssociatedCabin", schemaPath: "#/properties/LegsAssociatedCabin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Et.errors = e, s === 0;
}
function Bt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "LegCabinAssociations" || r === "SegmentCabinType")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.LegCabinAssociations !== void 0 && (Et(t.LegCabinAssociations, { instancePath: i + "/LegCabinAssociations", parentData: t, parentDataProperty: "LegCabinAssociations", rootData: o }) || (e = e === null ? Et.errors : e.concat(Et.errors), s = e.length)), t.SegmentCabinType !== void 0 && (B(t.SegmentCabinType, { instancePath: i + "/SegmentCabinType", parentData: t, parentDataProperty: "SegmentCabinType", rootData: o }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bt.errors = e, s === 0;
}
function Ft(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DatedMarketingSegmentRefId === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedMarketingSegmentRefId" }, message: "must have required property 'DatedMarketingSegmentRefId'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxSegmentID" }, message: "must have required property 'PaxSegmentID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "CabinTypeAssociationChoice" || r === "DatedMarketingSegmentRefId" || r === "MarketingCarrierRBD_Code" || r === "OperatingCarrierRBD_Code" || r === "PaxSegmentID" || r === "SettlementInfo")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CabinTypeAssociationChoice !== void 0 && (Bt(t.CabinTypeAssociationChoice, { instancePath: i + "/CabinTypeAssociationChoice", parentData: t, parentDataProperty: "CabinTypeAssociationChoice", rootData: o }) || (e = e === null ? Bt.errors : e.concat(Bt.errors), s = e.length)), t.DatedMarketingSegmentRefId !== void 0 && typeof t.DatedMarketingSegmentRefId != "string") {
      let r = { instancePath: i + "/DatedMarketingSegmentRefId", schemaPath: "#/properties/DatedMarketingSegmentRefId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MarketingCarrierRBD_Code !== void 0 && typeof t.MarketingCarrierRBD_Code != "string") {
      let r = { instancePath: i + "/MarketingCarrierRBD_Code", schemaPath: "#/properties/MarketingCarrierRBD_Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OperatingCarrierRBD_Code !== void 0 && typeof t.OperatingCarrierRBD_Code != "string") {
      let r = { instancePath: i + "/OperatingCarrierRBD_Code", schemaPath: "#/properties/OperatingCarrierRBD_Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentID !== void 0 && typeof t.PaxSegmentID != "string") {
      let r = { instancePath: i + "/PaxSegmentID", schemaPath: "#/properties/PaxSegmentID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.SettlementInfo !== void 0 && (Je(t.SettlementInfo, { instancePath: i + "/SettlementInfo", parentData: t, parentDataProperty: "SettlementInfo", rootData: o }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ft.errors = e, s === 0;
}
function Vt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxSegment === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxSegment" }, message: "must have required property 'PaxSegment'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "PaxSegment") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxSegment !== void 0) {
      let r = t.PaxSegment;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PaxSegment", schemaPath: "#/properties/PaxSegment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ft(r[a], { instancePath: i + "/PaxSegment/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ft.errors : e.concat(Ft.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaxSegment", schemaPath: "#/properties/PaxSegment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vt.errors = e, s === 0;
}
function F(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AllRefundableInd" || r === "ApproximateInd" || r === "CollectionInd" || r === "GuaranteeTimeLimitDateTime" || r === "RefundMethodText" || r === "Tax" || r === "TotalRefundableTaxAmount" || r === "TotalTaxAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AllRefundableInd !== void 0 && typeof t.AllRefundableInd != "boolean") {
      let r = { instancePath: i + "/AllRefundableInd", schemaPath: "#/properties/AllRefundableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ApproximateInd !== void 0 && typeof t.ApproximateInd != "boolean") {
      let r = { instancePath: i + "/ApproximateInd", schemaPath: "#/properties/ApproximateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CollectionInd !== void 0 && typeof t.CollectionInd != "boolean") {
      let r = { instancePath: i + "/CollectionInd", schemaPath: "#/properties/CollectionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.GuaranteeTimeLimitDateTime !== void 0) {
      let r = t.GuaranteeTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/GuaranteeTimeLimitDateTime", schemaPath: "#/properties/GuaranteeTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/GuaranteeTimeLimitDateTime", schemaPath: "#/properties/GuaranteeTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RefundMethodText !== void 0 && typeof t.RefundMethodText != "string") {
      let r = { instancePath: i + "/RefundMethodText", schemaPath: "#/properties/RefundMethodText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Tax !== void 0) {
      let r = t.Tax;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Qe(r[a], { instancePath: i + "/Tax/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Tax", schemaPath: "#/properties/Tax/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TotalRefundableTaxAmount !== void 0 && (y(t.TotalRefundableTaxAmount, { instancePath: i + "/TotalRefundableTaxAmount", parentData: t, parentDataProperty: "TotalRefundableTaxAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.TotalTaxAmount !== void 0 && (y(t.TotalTaxAmount, { instancePath: i + "/TotalTaxAmount", parentData: t, parentDataProperty: "TotalTaxAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
function _t(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TotalAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TotalAmount" }, message: "must have required property 'TotalAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BaseAmount" || r === "TaxSummary" || r === "TotalAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaseAmount !== void 0 && (y(t.BaseAmount, { instancePath: i + "/BaseAmount", parentData: t, parentDataProperty: "BaseAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.TaxSummary !== void 0) {
      let r = t.TaxSummary;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          F(r[a], { instancePath: i + "/TaxSummary/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TaxSummary", schemaPath: "#/properties/TaxSummary/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TotalAmount !== void 0 && (y(t.TotalAmount, { instancePath: i + "/TotalAmount", parentData: t, parentDataProperty: "TotalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _t.errors = e, s === 0;
}
var Ua = { type: "string", enum: ["Cancellation", "Change", "NoShow", "Other", "Upgrade"] };
function Ut(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Cancellation" || t === "Change" || t === "NoShow" || t === "Other" || t === "Upgrade")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ua.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ut.errors = e, s === 0;
}
function Gt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PenaltyID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PenaltyID" }, message: "must have required property 'PenaltyID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Price === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Price" }, message: "must have required property 'Price'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TypeCode" }, message: "must have required property 'TypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DescText" || r === "NetInd" || r === "PenaltyID" || r === "Price" || r === "TypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DescText !== void 0) {
      let r = t.DescText;
      if (Array.isArray(r)) {
        if (r.length > 99) {
          let a = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/maxItems", keyword: "maxItems", params: { limit: 99 }, message: "must NOT have more than 99 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DescText/" + a, schemaPath: "#/properties/DescText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.NetInd !== void 0 && typeof t.NetInd != "boolean") {
      let r = { instancePath: i + "/NetInd", schemaPath: "#/properties/NetInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PenaltyID !== void 0 && typeof t.PenaltyID != "string") {
      let r = { instancePath: i + "/PenaltyID", schemaPath: "#/properties/PenaltyID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Price !== void 0 && (_t(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? _t.errors : e.concat(_t.errors), s = e.length)), t.TypeCode !== void 0 && (Ut(t.TypeCode, { instancePath: i + "/TypeCode", parentData: t, parentDataProperty: "TypeCode", rootData: o }) || (e = e === null ? Ut.errors : e.concat(Ut.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gt.errors = e, s === 0;
}
function Zt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Penalty === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Penalty" }, message: "must have required property 'Penalty'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Penalty") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Penalty !== void 0) {
      let r = t.Penalty;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Penalty", schemaPath: "#/properties/Penalty/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Gt(r[a], { instancePath: i + "/Penalty/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Gt.errors : e.concat(Gt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Penalty", schemaPath: "#/properties/Penalty/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zt.errors = e, s === 0;
}
var Ga = { type: "object", additionalProperties: !1, required: ["Name", "PriceClassID"], properties: { CabinType: { type: "array", items: { $ref: "#/$defs/Cabin" } }, Code: { type: "string" }, Desc: { type: "array", items: { $ref: "#/$defs/Desc" } }, DisplayOrderText: { type: "string" }, FareBasisAppText: { type: "string" }, FareBasisCode: { type: "string" }, Name: { $ref: "#/$defs/ProperName" }, PriceClassID: { type: "string" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } } } };
function Wt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Name" }, message: "must have required property 'Name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PriceClassID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PriceClassID" }, message: "must have required property 'PriceClassID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ga.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CabinType !== void 0) {
      let r = t.CabinType;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          B(r[a], { instancePath: i + "/CabinType/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CabinType", schemaPath: "#/properties/CabinType/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Code !== void 0 && typeof t.Code != "string") {
      let r = { instancePath: i + "/Code", schemaPath: "#/properties/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Desc !== void 0) {
      let r = t.Desc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/Desc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DisplayOrderText !== void 0 && typeof t.DisplayOrderText != "string") {
      let r = { instancePath: i + "/DisplayOrderText", schemaPath: "#/properties/DisplayOrderText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareBasisAppText !== void 0 && typeof t.FareBasisAppText != "string") {
      let r = { instancePath: i + "/FareBasisAppText", schemaPath: "#/properties/FareBasisAppText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareBasisCode !== void 0 && typeof t.FareBasisCode != "string") {
      let r = { instancePath: i + "/FareBasisCode", schemaPath: "#/properties/FareBasisCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Name !== void 0 && (u(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.PriceClassID !== void 0 && typeof t.PriceClassID != "string") {
      let r = { instancePath: i + "/PriceClassID", schemaPath: "#/properties/PriceClassID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Wt.errors = e, s === 0;
}
function Qt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PriceClass === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PriceClass" }, message: "must have required property 'PriceClass'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "PriceClass") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PriceClass !== void 0) {
      let r = t.PriceClass;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PriceClass", schemaPath: "#/properties/PriceClass/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Wt(r[a], { instancePath: i + "/PriceClass/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Wt.errors : e.concat(Wt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PriceClass", schemaPath: "#/properties/PriceClass/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qt.errors = e, s === 0;
}
var Za = { type: "string", enum: ["Exclude", "Preferred", "Required"] };
function Jt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Exclude" || t === "Preferred" || t === "Required")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Za.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Jt.errors = e, s === 0;
}
function ce(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PrefLevelCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PrefLevelCode" }, message: "must have required property 'PrefLevelCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "PrefLevelCode") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PrefLevelCode !== void 0 && (Jt(t.PrefLevelCode, { instancePath: i + "/PrefLevelCode", parentData: t, parentDataProperty: "PrefLevelCode", rootData: o }) || (e = e === null ? Jt.errors : e.concat(Jt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ce.errors = e, s === 0;
}
function he(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.KeyText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "KeyText" }, message: "must have required property 'KeyText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ValueText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ValueText" }, message: "must have required property 'ValueText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "KeyText" || r === "PrefLevel" || r === "ValueText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.KeyText !== void 0 && typeof t.KeyText != "string") {
      let r = { instancePath: i + "/KeyText", schemaPath: "#/properties/KeyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PrefLevel !== void 0 && (ce(t.PrefLevel, { instancePath: i + "/PrefLevel", parentData: t, parentDataProperty: "PrefLevel", rootData: o }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), t.ValueText !== void 0 && typeof t.ValueText != "string") {
      let r = { instancePath: i + "/ValueText", schemaPath: "#/properties/ValueText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return he.errors = e, s === 0;
}
function Kt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SeatProfileID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SeatProfileID" }, message: "must have required property 'SeatProfileID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "MarketingInfo" || r === "RichMedia" || r === "SeatCharacteristicCode" || r === "SeatKeywords" || r === "SeatPitchMeasure" || r === "SeatProfileID" || r === "SeatWidthMeasure")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.MarketingInfo !== void 0) {
      let r = t.MarketingInfo;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/MarketingInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MarketingInfo", schemaPath: "#/properties/MarketingInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SeatCharacteristicCode !== void 0) {
      let r = t.SeatCharacteristicCode;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/SeatCharacteristicCode/" + a, schemaPath: "#/properties/SeatCharacteristicCode/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/SeatCharacteristicCode", schemaPath: "#/properties/SeatCharacteristicCode/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SeatKeywords !== void 0) {
      let r = t.SeatKeywords;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          he(r[a], { instancePath: i + "/SeatKeywords/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/SeatKeywords", schemaPath: "#/properties/SeatKeywords/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SeatPitchMeasure !== void 0 && (k(t.SeatPitchMeasure, { instancePath: i + "/SeatPitchMeasure", parentData: t, parentDataProperty: "SeatPitchMeasure", rootData: o }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.SeatProfileID !== void 0 && typeof t.SeatProfileID != "string") {
      let r = { instancePath: i + "/SeatProfileID", schemaPath: "#/properties/SeatProfileID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.SeatWidthMeasure !== void 0 && (k(t.SeatWidthMeasure, { instancePath: i + "/SeatWidthMeasure", parentData: t, parentDataProperty: "SeatWidthMeasure", rootData: o }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Kt.errors = e, s === 0;
}
function Ht(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SeatProfile === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SeatProfile" }, message: "must have required property 'SeatProfile'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "SeatProfile") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SeatProfile !== void 0) {
      let r = t.SeatProfile;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/SeatProfile", schemaPath: "#/properties/SeatProfile/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Kt(r[a], { instancePath: i + "/SeatProfile/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Kt.errors : e.concat(Kt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/SeatProfile", schemaPath: "#/properties/SeatProfile/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ht.errors = e, s === 0;
}
var Wa = { type: "object", additionalProperties: !1, required: ["Name", "OwnerCode", "ServiceDefinitionID"], properties: { AirlineTaxonomy: { type: "array", items: { $ref: "#/$defs/AirlineTaxonomy" } }, BilateralTimeLimit: { type: "array", items: { $ref: "#/$defs/BilateralTimeLimit" } }, BookingInstructions: { $ref: "#/$defs/BookingInstructions" }, DepositTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Desc: { type: "array", items: { $ref: "#/$defs/Desc" } }, Name: { type: "string" }, NamingTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, OwnerCode: { type: "string" }, RFIC: { $ref: "#/$defs/RFIC_Code" }, RFISC: { type: "string" }, ServiceCode: { type: "string" }, ServiceDefinitionAssociation: { $ref: "#/$defs/ServiceDefinition_ServiceDefinitionAssociation" }, ServiceDefinitionID: { type: "string" } } };
function ge(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DescText" || r === "Name" || r === "TimeLimitDateTime")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TimeLimitDateTime !== void 0) {
      let r = t.TimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/TimeLimitDateTime", schemaPath: "#/properties/TimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimeLimitDateTime", schemaPath: "#/properties/TimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ge.errors = e, s === 0;
}
function Ye(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AddlDataMeasure" || r === "FreeText" || r === "Qty" || r === "SpecialServiceCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AddlDataMeasure !== void 0 && (k(t.AddlDataMeasure, { instancePath: i + "/AddlDataMeasure", parentData: t, parentDataProperty: "AddlDataMeasure", rootData: o }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length)), t.FreeText !== void 0 && typeof t.FreeText != "string") {
      let r = { instancePath: i + "/FreeText", schemaPath: "#/properties/FreeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Qty !== void 0) {
      let r = t.Qty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/Qty", schemaPath: "#/properties/Qty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Qty", schemaPath: "#/properties/Qty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SpecialServiceCode !== void 0 && typeof t.SpecialServiceCode != "string") {
      let r = { instancePath: i + "/SpecialServiceCode", schemaPath: "#/properties/SpecialServiceCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ye.errors = e, s === 0;
}
function zt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "MethodText" || r === "OSI_Text" || r === "SpecialService" || r === "UpgradeMethodCode" || r === "UpgradeNewClassCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.MethodText !== void 0 && typeof t.MethodText != "string") {
      let r = { instancePath: i + "/MethodText", schemaPath: "#/properties/MethodText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OSI_Text !== void 0) {
      let r = t.OSI_Text;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/OSI_Text/" + a, schemaPath: "#/properties/OSI_Text/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/OSI_Text", schemaPath: "#/properties/OSI_Text/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SpecialService !== void 0) {
      let r = t.SpecialService;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ye(r[a], { instancePath: i + "/SpecialService/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/SpecialService", schemaPath: "#/properties/SpecialService/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.UpgradeMethodCode !== void 0 && typeof t.UpgradeMethodCode != "string") {
      let r = { instancePath: i + "/UpgradeMethodCode", schemaPath: "#/properties/UpgradeMethodCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UpgradeNewClassCode !== void 0 && typeof t.UpgradeNewClassCode != "string") {
      let r = { instancePath: i + "/UpgradeNewClassCode", schemaPath: "#/properties/UpgradeNewClassCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zt.errors = e, s === 0;
}
var Qa = new RegExp("^(?:[0-9A-Z]{1,3})$", "u");
function Xe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Qa.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9A-Z]{1,3})$" }, message: 'must match pattern "^(?:[0-9A-Z]{1,3})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xe.errors = e, s === 0;
}
function Yt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageAllowanceRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageAllowanceRefID" }, message: "must have required property 'BaggageAllowanceRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "BaggageAllowanceRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAllowanceRefID !== void 0) {
      let r = t.BaggageAllowanceRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/BaggageAllowanceRefID/" + a, schemaPath: "#/properties/BaggageAllowanceRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yt.errors = e, s === 0;
}
function Xt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SeatProfileRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SeatProfileRefID" }, message: "must have required property 'SeatProfileRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "SeatProfileRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SeatProfileRefID !== void 0) {
      let r = t.SeatProfileRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/SeatProfileRefID", schemaPath: "#/properties/SeatProfileRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/SeatProfileRefID/" + a, schemaPath: "#/properties/SeatProfileRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/SeatProfileRefID", schemaPath: "#/properties/SeatProfileRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xt.errors = e, s === 0;
}
function es(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceDefinitionRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionRefID" }, message: "must have required property 'ServiceDefinitionRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "MaximumServiceQty" || r === "ServiceDefinitionRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.MaximumServiceQty !== void 0) {
      let r = t.MaximumServiceQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MaximumServiceQty", schemaPath: "#/properties/MaximumServiceQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MaximumServiceQty", schemaPath: "#/properties/MaximumServiceQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ServiceDefinitionRefID !== void 0) {
      let r = t.ServiceDefinitionRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/ServiceDefinitionRefID", schemaPath: "#/properties/ServiceDefinitionRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/ServiceDefinitionRefID/" + a, schemaPath: "#/properties/ServiceDefinitionRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/ServiceDefinitionRefID", schemaPath: "#/properties/ServiceDefinitionRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return es.errors = e, s === 0;
}
function rs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "BaggageAllowanceRef" || r === "SeatProfileRef" || r === "ServiceBundle")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.BaggageAllowanceRef !== void 0 && (Yt(t.BaggageAllowanceRef, { instancePath: i + "/BaggageAllowanceRef", parentData: t, parentDataProperty: "BaggageAllowanceRef", rootData: o }) || (e = e === null ? Yt.errors : e.concat(Yt.errors), s = e.length)), t.SeatProfileRef !== void 0 && (Xt(t.SeatProfileRef, { instancePath: i + "/SeatProfileRef", parentData: t, parentDataProperty: "SeatProfileRef", rootData: o }) || (e = e === null ? Xt.errors : e.concat(Xt.errors), s = e.length)), t.ServiceBundle !== void 0 && (es(t.ServiceBundle, { instancePath: i + "/ServiceBundle", parentData: t, parentDataProperty: "ServiceBundle", rootData: o }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rs.errors = e, s === 0;
}
function ts(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Name" }, message: "must have required property 'Name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDefinitionID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionID" }, message: "must have required property 'ServiceDefinitionID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Wa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BilateralTimeLimit !== void 0) {
      let r = t.BilateralTimeLimit;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ge(r[a], { instancePath: i + "/BilateralTimeLimit/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BilateralTimeLimit", schemaPath: "#/properties/BilateralTimeLimit/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BookingInstructions !== void 0 && (zt(t.BookingInstructions, { instancePath: i + "/BookingInstructions", parentData: t, parentDataProperty: "BookingInstructions", rootData: o }) || (e = e === null ? zt.errors : e.concat(zt.errors), s = e.length)), t.DepositTimeLimitDateTime !== void 0) {
      let r = t.DepositTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/DepositTimeLimitDateTime", schemaPath: "#/properties/DepositTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DepositTimeLimitDateTime", schemaPath: "#/properties/DepositTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Desc !== void 0) {
      let r = t.Desc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/Desc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NamingTimeLimitDateTime !== void 0) {
      let r = t.NamingTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/NamingTimeLimitDateTime", schemaPath: "#/properties/NamingTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/NamingTimeLimitDateTime", schemaPath: "#/properties/NamingTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RFIC !== void 0 && (Xe(t.RFIC, { instancePath: i + "/RFIC", parentData: t, parentDataProperty: "RFIC", rootData: o }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), t.RFISC !== void 0 && typeof t.RFISC != "string") {
      let r = { instancePath: i + "/RFISC", schemaPath: "#/properties/RFISC/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceCode !== void 0 && typeof t.ServiceCode != "string") {
      let r = { instancePath: i + "/ServiceCode", schemaPath: "#/properties/ServiceCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDefinitionAssociation !== void 0 && (rs(t.ServiceDefinitionAssociation, { instancePath: i + "/ServiceDefinitionAssociation", parentData: t, parentDataProperty: "ServiceDefinitionAssociation", rootData: o }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length)), t.ServiceDefinitionID !== void 0 && typeof t.ServiceDefinitionID != "string") {
      let r = { instancePath: i + "/ServiceDefinitionID", schemaPath: "#/properties/ServiceDefinitionID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ts.errors = e, s === 0;
}
function ss(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceDefinition === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinition" }, message: "must have required property 'ServiceDefinition'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "ServiceDefinition") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ServiceDefinition !== void 0) {
      let r = t.ServiceDefinition;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/ServiceDefinition", schemaPath: "#/properties/ServiceDefinition/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ts(r[a], { instancePath: i + "/ServiceDefinition/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ServiceDefinition", schemaPath: "#/properties/ServiceDefinition/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ss.errors = e, s === 0;
}
function is(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "EarliestAvailablePeriodDateTime" || r === "LatestAvailablePeriodDateTime")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EarliestAvailablePeriodDateTime !== void 0) {
      let r = t.EarliestAvailablePeriodDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/EarliestAvailablePeriodDateTime", schemaPath: "#/properties/EarliestAvailablePeriodDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/EarliestAvailablePeriodDateTime", schemaPath: "#/properties/EarliestAvailablePeriodDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LatestAvailablePeriodDateTime !== void 0) {
      let r = t.LatestAvailablePeriodDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/LatestAvailablePeriodDateTime", schemaPath: "#/properties/LatestAvailablePeriodDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/LatestAvailablePeriodDateTime", schemaPath: "#/properties/LatestAvailablePeriodDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return is.errors = e, s === 0;
}
function ns(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "MaximumQty" || r === "MinimumQty")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.MaximumQty !== void 0) {
      let r = t.MaximumQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MaximumQty", schemaPath: "#/properties/MaximumQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MaximumQty", schemaPath: "#/properties/MaximumQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MinimumQty !== void 0) {
      let r = t.MinimumQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MinimumQty", schemaPath: "#/properties/MinimumQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MinimumQty", schemaPath: "#/properties/MinimumQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ns.errors = e, s === 0;
}
function as(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TermID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TermID" }, message: "must have required property 'TermID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AvailPeriod" || r === "Desc" || r === "OrderingQty" || r === "TermID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AvailPeriod !== void 0 && (is(t.AvailPeriod, { instancePath: i + "/AvailPeriod", parentData: t, parentDataProperty: "AvailPeriod", rootData: o }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length)), t.Desc !== void 0 && (D(t.Desc, { instancePath: i + "/Desc", parentData: t, parentDataProperty: "Desc", rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.OrderingQty !== void 0 && (ns(t.OrderingQty, { instancePath: i + "/OrderingQty", parentData: t, parentDataProperty: "OrderingQty", rootData: o }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), t.TermID !== void 0 && typeof t.TermID != "string") {
      let r = { instancePath: i + "/TermID", schemaPath: "#/properties/TermID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return as.errors = e, s === 0;
}
function os(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Term === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Term" }, message: "must have required property 'Term'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Term") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Term !== void 0) {
      let r = t.Term;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Term", schemaPath: "#/properties/Term/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          as(r[a], { instancePath: i + "/Term/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Term", schemaPath: "#/properties/Term/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return os.errors = e, s === 0;
}
function V(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Da.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.BaggageAllowanceList !== void 0 && (et(t.BaggageAllowanceList, { instancePath: i + "/BaggageAllowanceList", parentData: t, parentDataProperty: "BaggageAllowanceList", rootData: o }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length)), t.BaggageDisclosureList !== void 0 && (st(t.BaggageDisclosureList, { instancePath: i + "/BaggageDisclosureList", parentData: t, parentDataProperty: "BaggageDisclosureList", rootData: o }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length)), t.ContactInfoList !== void 0 && (at(t.ContactInfoList, { instancePath: i + "/ContactInfoList", parentData: t, parentDataProperty: "ContactInfoList", rootData: o }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length)), t.DatedMarketingSegmentList !== void 0 && (lt(t.DatedMarketingSegmentList, { instancePath: i + "/DatedMarketingSegmentList", parentData: t, parentDataProperty: "DatedMarketingSegmentList", rootData: o }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length)), t.DatedOperatingLegList !== void 0 && (dt(t.DatedOperatingLegList, { instancePath: i + "/DatedOperatingLegList", parentData: t, parentDataProperty: "DatedOperatingLegList", rootData: o }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length)), t.DatedOperatingSegmentList !== void 0 && (ht(t.DatedOperatingSegmentList, { instancePath: i + "/DatedOperatingSegmentList", parentData: t, parentDataProperty: "DatedOperatingSegmentList", rootData: o }) || (e = e === null ? ht.errors : e.concat(ht.errors), s = e.length)), t.DisclosureList !== void 0 && (Pt(t.DisclosureList, { instancePath: i + "/DisclosureList", parentData: t, parentDataProperty: "DisclosureList", rootData: o }) || (e = e === null ? Pt.errors : e.concat(Pt.errors), s = e.length)), t.OriginDestList !== void 0 && (Dt(t.OriginDestList, { instancePath: i + "/OriginDestList", parentData: t, parentDataProperty: "OriginDestList", rootData: o }) || (e = e === null ? Dt.errors : e.concat(Dt.errors), s = e.length)), t.PaxJourneyList !== void 0 && (wt(t.PaxJourneyList, { instancePath: i + "/PaxJourneyList", parentData: t, parentDataProperty: "PaxJourneyList", rootData: o }) || (e = e === null ? wt.errors : e.concat(wt.errors), s = e.length)), t.PaxList !== void 0 && (Lt(t.PaxList, { instancePath: i + "/PaxList", parentData: t, parentDataProperty: "PaxList", rootData: o }) || (e = e === null ? Lt.errors : e.concat(Lt.errors), s = e.length)), t.PaxSegmentList !== void 0 && (Vt(t.PaxSegmentList, { instancePath: i + "/PaxSegmentList", parentData: t, parentDataProperty: "PaxSegmentList", rootData: o }) || (e = e === null ? Vt.errors : e.concat(Vt.errors), s = e.length)), t.PenaltyList !== void 0 && (Zt(t.PenaltyList, { instancePath: i + "/PenaltyList", parentData: t, parentDataProperty: "PenaltyList", rootData: o }) || (e = e === null ? Zt.errors : e.concat(Zt.errors), s = e.length)), t.PriceClassList !== void 0 && (Qt(t.PriceClassList, { instancePath: i + "/PriceClassList", parentData: t, parentDataProperty: "PriceClassList", rootData: o }) || (e = e === null ? Qt.errors : e.concat(Qt.errors), s = e.length)), t.SeatProfileList !== void 0 && (Ht(t.SeatProfileList, { instancePath: i + "/SeatProfileList", parentData: t, parentDataProperty: "SeatProfileList", rootData: o }) || (e = e === null ? Ht.errors : e.concat(Ht.errors), s = e.length)), t.ServiceDefinitionList !== void 0 && (ss(t.ServiceDefinitionList, { instancePath: i + "/ServiceDefinitionList", parentData: t, parentDataProperty: "ServiceDefinitionList", rootData: o }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), t.TermsList !== void 0 && (os(t.TermsList, { instancePath: i + "/TermsList", parentData: t, parentDataProperty: "TermsList", rootData: o }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return V.errors = e, s === 0;
}
function ps(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CodesetName" || r === "CodesetVersionNumber" || r === "LangUsage" || r === "OwnerID" || r === "OwnerName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CodesetName !== void 0 && typeof t.CodesetName != "string") {
      let r = { instancePath: i + "/CodesetName", schemaPath: "#/properties/CodesetName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CodesetVersionNumber !== void 0) {
      let r = t.CodesetVersionNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/CodesetVersionNumber", schemaPath: "#/properties/CodesetVersionNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CodesetVersionNumber", schemaPath: "#/properties/CodesetVersionNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LangUsage !== void 0 && (E(t.LangUsage, { instancePath: i + "/LangUsage", parentData: t, parentDataProperty: "LangUsage", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.OwnerID !== void 0 && typeof t.OwnerID != "string") {
      let r = { instancePath: i + "/OwnerID", schemaPath: "#/properties/OwnerID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerName !== void 0 && typeof t.OwnerName != "string") {
      let r = { instancePath: i + "/OwnerName", schemaPath: "#/properties/OwnerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ps.errors = e, s === 0;
}
function ls(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "MandatoryInd" || r === "PathText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.MandatoryInd !== void 0 && typeof t.MandatoryInd != "boolean") {
      let r = { instancePath: i + "/MandatoryInd", schemaPath: "#/properties/MandatoryInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PathText !== void 0 && typeof t.PathText != "string") {
      let r = { instancePath: i + "/PathText", schemaPath: "#/properties/PathText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ls.errors = e, s === 0;
}
function _(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CodesetMetadata" || r === "FieldMetadata")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CodesetMetadata !== void 0) {
      let r = t.CodesetMetadata;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ps(r[a], { instancePath: i + "/CodesetMetadata/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CodesetMetadata", schemaPath: "#/properties/CodesetMetadata/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FieldMetadata !== void 0) {
      let r = t.FieldMetadata;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ls(r[a], { instancePath: i + "/FieldMetadata/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FieldMetadata", schemaPath: "#/properties/FieldMetadata/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _.errors = e, s === 0;
}
function Le(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "LoyaltyUnitAmount" || r === "LoyaltyUnitName" || r === "TotalAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.LoyaltyUnitAmount !== void 0 && (y(t.LoyaltyUnitAmount, { instancePath: i + "/LoyaltyUnitAmount", parentData: t, parentDataProperty: "LoyaltyUnitAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.LoyaltyUnitName !== void 0 && typeof t.LoyaltyUnitName != "string") {
      let r = { instancePath: i + "/LoyaltyUnitName", schemaPath: "#/properties/LoyaltyUnitName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.TotalAmount !== void 0 && (y(t.TotalAmount, { instancePath: i + "/TotalAmount", parentData: t, parentDataProperty: "TotalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Le.errors = e, s === 0;
}
function er(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "HighestOfferPrice" || r === "LowestOfferPrice" || r === "MatchedOfferQty")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.HighestOfferPrice !== void 0 && (Le(t.HighestOfferPrice, { instancePath: i + "/HighestOfferPrice", parentData: t, parentDataProperty: "HighestOfferPrice", rootData: o }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), t.LowestOfferPrice !== void 0 && (Le(t.LowestOfferPrice, { instancePath: i + "/LowestOfferPrice", parentData: t, parentDataProperty: "LowestOfferPrice", rootData: o }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), t.MatchedOfferQty !== void 0) {
      let r = t.MatchedOfferQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MatchedOfferQty", schemaPath: "#/properties/MatchedOfferQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MatchedOfferQty", schemaPath: "#/properties/MatchedOfferQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return er.errors = e, s === 0;
}
var Ja = { type: "object", additionalProperties: !1, required: ["OfferID", "OfferItem", "OwnerCode"], properties: { BaggageDisclosureRefID: { type: "array", items: { type: "string" } }, Commission: { type: "array", items: { $ref: "#/$defs/Commission" } }, Desc: { type: "array", items: { $ref: "#/$defs/Desc" } }, DisclosureRefID: { type: "string" }, MatchAppText: { type: "string" }, MatchPercent: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, MatchTypeCode: { $ref: "#/$defs/MatchTypeCode" }, OfferExpirationTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, OfferID: { type: "string" }, OfferItem: { type: "array", minItems: 1, items: { $ref: "#/$defs/AlaCarteItem" } }, OwnerCode: { type: "string" }, PenaltyRefID: { type: "array", items: { type: "string" } }, PTC_OfferParameters: { type: "array", items: { $ref: "#/$defs/PricedPassengers" } }, RedemptionInd: { type: "boolean" }, RequestedDateInd: { type: "boolean" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, TotalPrice: { $ref: "#/$defs/Price" }, ValidatingCarrierCode: { type: "string" } } }, Ka = { type: "string", enum: ["Full", "None", "Other", "Partial"] };
function rr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Full" || t === "None" || t === "Other" || t === "Partial")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ka.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rr.errors = e, s === 0;
}
var Ha = { type: "object", additionalProperties: !1, required: ["Eligibility", "OfferItemID", "Service", "UnitPrice"], properties: { AirlineTaxonomy: { type: "array", items: { $ref: "#/$defs/AirlineTaxonomy" } }, CancelRestrictions: { type: "array", items: { $ref: "#/$defs/CancelRestrictions" } }, ChangeRestrictions: { type: "array", items: { $ref: "#/$defs/ChangeRestrictions" } }, Commission: { type: "array", items: { $ref: "#/$defs/Commission" } }, Eligibility: { $ref: "#/$defs/Eligibility" }, OfferItemID: { type: "string" }, OfferItemTypeCode: { type: "string" }, OwnerCode: { type: "string" }, PaymentTimeLimit: { $ref: "#/$defs/PaymentTimeLimit" }, PriceGuaranteeTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, Service: { $ref: "#/$defs/AlaCarteService" }, UnitPrice: { $ref: "#/$defs/Price" }, WebAddressURI: { type: "string" } } };
function tr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Amount" || r === "ApproximateInd" || r === "DescText" || r === "MaximumAmount" || r === "MinimumAmount" || r === "Percent")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ApproximateInd !== void 0 && typeof t.ApproximateInd != "boolean") {
      let r = { instancePath: i + "/ApproximateInd", schemaPath: "#/properties/ApproximateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MaximumAmount !== void 0 && (y(t.MaximumAmount, { instancePath: i + "/MaximumAmount", parentData: t, parentDataProperty: "MaximumAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.MinimumAmount !== void 0 && (y(t.MinimumAmount, { instancePath: i + "/MinimumAmount", parentData: t, parentDataProperty: "MinimumAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Percent !== void 0) {
      let r = t.Percent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/Percent", schemaPath: "#/properties/Percent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Percent", schemaPath: "#/properties/Percent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tr.errors = e, s === 0;
}
var za = { type: "string", enum: ["After Departure", "No Show", "Prior To Departure"] };
function sr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "After Departure" || t === "No Show" || t === "Prior To Departure")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: za.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return sr.errors = e, s === 0;
}
var Ya = { type: "string", enum: ["Full", "None", "Partial"] };
function ys(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Full" || t === "None" || t === "Partial")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ya.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ys.errors = e, s === 0;
}
function ir(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DescText" || r === "FixedAmount" || r === "LevelTypeCode" || r === "MaximumAmount" || r === "MinimumAmount" || r === "PaymentTypeCode" || r === "Percent")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FixedAmount !== void 0 && (y(t.FixedAmount, { instancePath: i + "/FixedAmount", parentData: t, parentDataProperty: "FixedAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.LevelTypeCode !== void 0 && (ys(t.LevelTypeCode, { instancePath: i + "/LevelTypeCode", parentData: t, parentDataProperty: "LevelTypeCode", rootData: o }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), t.MaximumAmount !== void 0 && (y(t.MaximumAmount, { instancePath: i + "/MaximumAmount", parentData: t, parentDataProperty: "MaximumAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.MinimumAmount !== void 0 && (y(t.MinimumAmount, { instancePath: i + "/MinimumAmount", parentData: t, parentDataProperty: "MinimumAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.PaymentTypeCode !== void 0 && typeof t.PaymentTypeCode != "string") {
      let r = { instancePath: i + "/PaymentTypeCode", schemaPath: "#/properties/PaymentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Percent !== void 0) {
      let r = t.Percent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/Percent", schemaPath: "#/properties/Percent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Percent", schemaPath: "#/properties/Percent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ir.errors = e, s === 0;
}
function Y(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AllowedModificationInd" || r === "DescText" || r === "EffectiveDateTime" || r === "ExpirationDateTime" || r === "Fee" || r === "JourneyStageCode" || r === "PaxRefID" || r === "Refund")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AllowedModificationInd !== void 0 && typeof t.AllowedModificationInd != "boolean") {
      let r = { instancePath: i + "/AllowedModificationInd", schemaPath: "#/properties/AllowedModificationInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EffectiveDateTime !== void 0) {
      let r = t.EffectiveDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/EffectiveDateTime", schemaPath: "#/properties/EffectiveDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/EffectiveDateTime", schemaPath: "#/properties/EffectiveDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ExpirationDateTime !== void 0) {
      let r = t.ExpirationDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/ExpirationDateTime", schemaPath: "#/properties/ExpirationDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ExpirationDateTime", schemaPath: "#/properties/ExpirationDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Fee !== void 0 && (tr(t.Fee, { instancePath: i + "/Fee", parentData: t, parentDataProperty: "Fee", rootData: o }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), t.JourneyStageCode !== void 0 && (sr(t.JourneyStageCode, { instancePath: i + "/JourneyStageCode", parentData: t, parentDataProperty: "JourneyStageCode", rootData: o }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Refund !== void 0 && (ir(t.Refund, { instancePath: i + "/Refund", parentData: t, parentDataProperty: "Refund", rootData: o }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Y.errors = e, s === 0;
}
var Xa = { type: "object", additionalProperties: !1, properties: { AllowedModificationInd: { type: "boolean" }, ChangeTypeCode: { $ref: "#/$defs/ChangeTypeCode" }, DescText: { type: "string" }, EffectiveDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, ExpirationDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Fee: { $ref: "#/$defs/PenaltyFee" }, JourneyStageCode: { $ref: "#/$defs/JourneyStageTypeCode" }, PaxRefID: { type: "string" }, Refund: { $ref: "#/$defs/Refund" } } }, eo = { type: "string", enum: ["Flight", "Name", "Service"] };
function ms(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Flight" || t === "Name" || t === "Service")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: eo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ms.errors = e, s === 0;
}
function X(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Xa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AllowedModificationInd !== void 0 && typeof t.AllowedModificationInd != "boolean") {
      let r = { instancePath: i + "/AllowedModificationInd", schemaPath: "#/properties/AllowedModificationInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ChangeTypeCode !== void 0 && (ms(t.ChangeTypeCode, { instancePath: i + "/ChangeTypeCode", parentData: t, parentDataProperty: "ChangeTypeCode", rootData: o }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length)), t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EffectiveDateTime !== void 0) {
      let r = t.EffectiveDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/EffectiveDateTime", schemaPath: "#/properties/EffectiveDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/EffectiveDateTime", schemaPath: "#/properties/EffectiveDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ExpirationDateTime !== void 0) {
      let r = t.ExpirationDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/ExpirationDateTime", schemaPath: "#/properties/ExpirationDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ExpirationDateTime", schemaPath: "#/properties/ExpirationDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Fee !== void 0 && (tr(t.Fee, { instancePath: i + "/Fee", parentData: t, parentDataProperty: "Fee", rootData: o }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), t.JourneyStageCode !== void 0 && (sr(t.JourneyStageCode, { instancePath: i + "/JourneyStageCode", parentData: t, parentDataProperty: "JourneyStageCode", rootData: o }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length)), t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Refund !== void 0 && (ir(t.Refund, { instancePath: i + "/Refund", parentData: t, parentDataProperty: "Refund", rootData: o }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return X.errors = e, s === 0;
}
function Pe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DatedOperatingLegRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingLegRefID" }, message: "must have required property 'DatedOperatingLegRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "DatedOperatingLegRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DatedOperatingLegRefID !== void 0) {
      let r = t.DatedOperatingLegRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DatedOperatingLegRefID/" + a, schemaPath: "#/properties/DatedOperatingLegRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pe.errors = e, s === 0;
}
function nr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxJourneyRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxJourneyRefID" }, message: "must have required property 'PaxJourneyRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "PaxJourneyRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxJourneyRefID !== void 0) {
      let r = t.PaxJourneyRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PaxJourneyRefID", schemaPath: "#/properties/PaxJourneyRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxJourneyRefID/" + a, schemaPath: "#/properties/PaxJourneyRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxJourneyRefID", schemaPath: "#/properties/PaxJourneyRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nr.errors = e, s === 0;
}
function x(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxSegmentRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxSegmentRefID" }, message: "must have required property 'PaxSegmentRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "PaxSegmentRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxSegmentRefID !== void 0) {
      let r = t.PaxSegmentRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxSegmentRefID/" + a, schemaPath: "#/properties/PaxSegmentRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return x.errors = e, s === 0;
}
function ee(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DatedOperatingLegRef" || r === "PaxJourneyRef" || r === "PaxSegmentReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.DatedOperatingLegRef !== void 0 && (Pe(t.DatedOperatingLegRef, { instancePath: i + "/DatedOperatingLegRef", parentData: t, parentDataProperty: "DatedOperatingLegRef", rootData: o }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), t.PaxJourneyRef !== void 0 && (nr(t.PaxJourneyRef, { instancePath: i + "/PaxJourneyRef", parentData: t, parentDataProperty: "PaxJourneyRef", rootData: o }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), t.PaxSegmentReferences !== void 0 && (x(t.PaxSegmentReferences, { instancePath: i + "/PaxSegmentReferences", parentData: t, parentDataProperty: "PaxSegmentReferences", rootData: o }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ee.errors = e, s === 0;
}
function us(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "OfferFlightAssociations" || r === "PaxRefID" || r === "PriceClassRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferFlightAssociations !== void 0 && (ee(t.OfferFlightAssociations, { instancePath: i + "/OfferFlightAssociations", parentData: t, parentDataProperty: "OfferFlightAssociations", rootData: o }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), t.PaxRefID !== void 0) {
      let r = t.PaxRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxRefID/" + a, schemaPath: "#/properties/PaxRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PriceClassRefID !== void 0) {
      let r = t.PriceClassRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PriceClassRefID/" + a, schemaPath: "#/properties/PriceClassRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PriceClassRefID", schemaPath: "#/properties/PriceClassRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return us.errors = e, s === 0;
}
function fs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "PaymentTimeLimitDateTime") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaymentTimeLimitDateTime !== void 0) {
      let r = t.PaymentTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/PaymentTimeLimitDateTime", schemaPath: "#/properties/PaymentTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PaymentTimeLimitDateTime", schemaPath: "#/properties/PaymentTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fs.errors = e, s === 0;
}
function ds(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "PaymentTimeLimitDuration") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaymentTimeLimitDuration !== void 0) {
      let r = t.PaymentTimeLimitDuration;
      if (typeof r == "string") {
        if (!Zr.test(r)) {
          let n = { instancePath: i + "/PaymentTimeLimitDuration", schemaPath: "#/properties/PaymentTimeLimitDuration/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PaymentTimeLimitDuration", schemaPath: "#/properties/PaymentTimeLimitDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ds.errors = e, s === 0;
}
function ar(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PaymentTimeLimitDate" || r === "PaymentTimeLimitDuration")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PaymentTimeLimitDate !== void 0 && (fs(t.PaymentTimeLimitDate, { instancePath: i + "/PaymentTimeLimitDate", parentData: t, parentDataProperty: "PaymentTimeLimitDate", rootData: o }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length)), t.PaymentTimeLimitDuration !== void 0 && (ds(t.PaymentTimeLimitDuration, { instancePath: i + "/PaymentTimeLimitDuration", parentData: t, parentDataProperty: "PaymentTimeLimitDuration", rootData: o }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ar.errors = e, s === 0;
}
function cs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceDefinitionRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionRefID" }, message: "must have required property 'ServiceDefinitionRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceID" }, message: "must have required property 'ServiceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AirlineTaxonomy" || r === "InventoryGuaranteeDateTime" || r === "RichMedia" || r === "ServiceDefinitionRefID" || r === "ServiceID" || r === "ServiceRefID" || r === "ValidatingCarrier")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.InventoryGuaranteeDateTime !== void 0) {
      let r = t.InventoryGuaranteeDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/InventoryGuaranteeDateTime", schemaPath: "#/properties/InventoryGuaranteeDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/InventoryGuaranteeDateTime", schemaPath: "#/properties/InventoryGuaranteeDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ServiceDefinitionRefID !== void 0 && typeof t.ServiceDefinitionRefID != "string") {
      let r = { instancePath: i + "/ServiceDefinitionRefID", schemaPath: "#/properties/ServiceDefinitionRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceID !== void 0 && typeof t.ServiceID != "string") {
      let r = { instancePath: i + "/ServiceID", schemaPath: "#/properties/ServiceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceRefID !== void 0 && typeof t.ServiceRefID != "string") {
      let r = { instancePath: i + "/ServiceRefID", schemaPath: "#/properties/ServiceRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ValidatingCarrier !== void 0 && (g(t.ValidatingCarrier, { instancePath: i + "/ValidatingCarrier", parentData: t, parentDataProperty: "ValidatingCarrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return cs.errors = e, s === 0;
}
var ro = { type: "object", additionalProperties: !1, properties: { BaseAmount: { $ref: "#/$defs/Amount" }, BaseAmountGuaranteeTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, CurConversion: { type: "array", items: { $ref: "#/$defs/CurConversion" } }, Discount: { $ref: "#/$defs/Discount" }, EquivAmount: { $ref: "#/$defs/Amount" }, Fee: { type: "array", items: { $ref: "#/$defs/Fee" } }, LoyaltyUnitAmount: { $ref: "#/$defs/Amount" }, LoyaltyUnitName: { type: "string" }, Markup: { type: "array", items: { $ref: "#/$defs/Markup" } }, MaskedInd: { type: "boolean" }, Surcharge: { type: "array", items: { $ref: "#/$defs/Surcharge" } }, TaxSummary: { type: "array", items: { $ref: "#/$defs/TaxSummary" } }, TotalAmount: { $ref: "#/$defs/Amount" } } };
function or(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AppText" || r === "DescText" || r === "DiscountAmount" || r === "DiscountContext" || r === "DiscountPercent" || r === "PreDiscountedAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AppText !== void 0 && typeof t.AppText != "string") {
      let r = { instancePath: i + "/AppText", schemaPath: "#/properties/AppText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DiscountAmount !== void 0 && (y(t.DiscountAmount, { instancePath: i + "/DiscountAmount", parentData: t, parentDataProperty: "DiscountAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.DiscountContext !== void 0) {
      let r = t.DiscountContext;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          he(r[a], { instancePath: i + "/DiscountContext/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/DiscountContext", schemaPath: "#/properties/DiscountContext/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DiscountPercent !== void 0) {
      let r = t.DiscountPercent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/DiscountPercent", schemaPath: "#/properties/DiscountPercent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DiscountPercent", schemaPath: "#/properties/DiscountPercent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.PreDiscountedAmount !== void 0 && (y(t.PreDiscountedAmount, { instancePath: i + "/PreDiscountedAmount", parentData: t, parentDataProperty: "PreDiscountedAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return or.errors = e, s === 0;
}
function pr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TypeCode" }, message: "must have required property 'TypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Amount" || r === "TypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.TypeCode !== void 0 && typeof t.TypeCode != "string") {
      let r = { instancePath: i + "/TypeCode", schemaPath: "#/properties/TypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pr.errors = e, s === 0;
}
function c(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(ro.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaseAmount !== void 0 && (y(t.BaseAmount, { instancePath: i + "/BaseAmount", parentData: t, parentDataProperty: "BaseAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.BaseAmountGuaranteeTimeLimitDateTime !== void 0) {
      let r = t.BaseAmountGuaranteeTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/BaseAmountGuaranteeTimeLimitDateTime", schemaPath: "#/properties/BaseAmountGuaranteeTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/BaseAmountGuaranteeTimeLimitDateTime", schemaPath: "#/properties/BaseAmountGuaranteeTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CurConversion !== void 0) {
      let r = t.CurConversion;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          fe(r[a], { instancePath: i + "/CurConversion/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CurConversion", schemaPath: "#/properties/CurConversion/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Discount !== void 0 && (or(t.Discount, { instancePath: i + "/Discount", parentData: t, parentDataProperty: "Discount", rootData: o }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), t.EquivAmount !== void 0 && (y(t.EquivAmount, { instancePath: i + "/EquivAmount", parentData: t, parentDataProperty: "EquivAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Fee !== void 0) {
      let r = t.Fee;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          H(r[a], { instancePath: i + "/Fee/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Fee", schemaPath: "#/properties/Fee/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LoyaltyUnitAmount !== void 0 && (y(t.LoyaltyUnitAmount, { instancePath: i + "/LoyaltyUnitAmount", parentData: t, parentDataProperty: "LoyaltyUnitAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.LoyaltyUnitName !== void 0 && typeof t.LoyaltyUnitName != "string") {
      let r = { instancePath: i + "/LoyaltyUnitName", schemaPath: "#/properties/LoyaltyUnitName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Markup !== void 0) {
      let r = t.Markup;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          pr(r[a], { instancePath: i + "/Markup/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Markup", schemaPath: "#/properties/Markup/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MaskedInd !== void 0 && typeof t.MaskedInd != "boolean") {
      let r = { instancePath: i + "/MaskedInd", schemaPath: "#/properties/MaskedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Surcharge !== void 0) {
      let r = t.Surcharge;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ue(r[a], { instancePath: i + "/Surcharge/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Surcharge", schemaPath: "#/properties/Surcharge/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TaxSummary !== void 0) {
      let r = t.TaxSummary;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          F(r[a], { instancePath: i + "/TaxSummary/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TaxSummary", schemaPath: "#/properties/TaxSummary/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TotalAmount !== void 0 && (y(t.TotalAmount, { instancePath: i + "/TotalAmount", parentData: t, parentDataProperty: "TotalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return c.errors = e, s === 0;
}
function hs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Eligibility === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Eligibility" }, message: "must have required property 'Eligibility'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItemID" }, message: "must have required property 'OfferItemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Service === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Service" }, message: "must have required property 'Service'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UnitPrice === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "UnitPrice" }, message: "must have required property 'UnitPrice'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ha.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CancelRestrictions !== void 0) {
      let r = t.CancelRestrictions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Y(r[a], { instancePath: i + "/CancelRestrictions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CancelRestrictions", schemaPath: "#/properties/CancelRestrictions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ChangeRestrictions !== void 0) {
      let r = t.ChangeRestrictions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          X(r[a], { instancePath: i + "/ChangeRestrictions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ChangeRestrictions", schemaPath: "#/properties/ChangeRestrictions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Eligibility !== void 0 && (us(t.Eligibility, { instancePath: i + "/Eligibility", parentData: t, parentDataProperty: "Eligibility", rootData: o }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length)), t.OfferItemID !== void 0 && typeof t.OfferItemID != "string") {
      let r = { instancePath: i + "/OfferItemID", schemaPath: "#/properties/OfferItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItemTypeCode !== void 0 && typeof t.OfferItemTypeCode != "string") {
      let r = { instancePath: i + "/OfferItemTypeCode", schemaPath: "#/properties/OfferItemTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentTimeLimit !== void 0 && (ar(t.PaymentTimeLimit, { instancePath: i + "/PaymentTimeLimit", parentData: t, parentDataProperty: "PaymentTimeLimit", rootData: o }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), t.PriceGuaranteeTimeLimitDateTime !== void 0) {
      let r = t.PriceGuaranteeTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/PriceGuaranteeTimeLimitDateTime", schemaPath: "#/properties/PriceGuaranteeTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PriceGuaranteeTimeLimitDateTime", schemaPath: "#/properties/PriceGuaranteeTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Service !== void 0 && (cs(t.Service, { instancePath: i + "/Service", parentData: t, parentDataProperty: "Service", rootData: o }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length)), t.UnitPrice !== void 0 && (c(t.UnitPrice, { instancePath: i + "/UnitPrice", parentData: t, parentDataProperty: "UnitPrice", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.WebAddressURI !== void 0 && typeof t.WebAddressURI != "string") {
      let r = { instancePath: i + "/WebAddressURI", schemaPath: "#/properties/WebAddressURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hs.errors = e, s === 0;
}
function De(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PaxRefID" || r === "PricedPaxNumber" || r === "PTC_PricedCode" || r === "PTC_RequestedCode" || r === "RequestedPaxNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxRefID !== void 0) {
      let r = t.PaxRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxRefID/" + a, schemaPath: "#/properties/PaxRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PricedPaxNumber !== void 0) {
      let r = t.PricedPaxNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/PricedPaxNumber", schemaPath: "#/properties/PricedPaxNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PricedPaxNumber", schemaPath: "#/properties/PricedPaxNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PTC_PricedCode !== void 0 && typeof t.PTC_PricedCode != "string") {
      let r = { instancePath: i + "/PTC_PricedCode", schemaPath: "#/properties/PTC_PricedCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PTC_RequestedCode !== void 0 && typeof t.PTC_RequestedCode != "string") {
      let r = { instancePath: i + "/PTC_RequestedCode", schemaPath: "#/properties/PTC_RequestedCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RequestedPaxNumber !== void 0) {
      let r = t.RequestedPaxNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/RequestedPaxNumber", schemaPath: "#/properties/RequestedPaxNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/RequestedPaxNumber", schemaPath: "#/properties/RequestedPaxNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return De.errors = e, s === 0;
}
function lr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferID" }, message: "must have required property 'OfferID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItem" }, message: "must have required property 'OfferItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ja.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageDisclosureRefID !== void 0) {
      let r = t.BaggageDisclosureRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/BaggageDisclosureRefID/" + a, schemaPath: "#/properties/BaggageDisclosureRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/BaggageDisclosureRefID", schemaPath: "#/properties/BaggageDisclosureRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Desc !== void 0) {
      let r = t.Desc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/Desc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DisclosureRefID !== void 0 && typeof t.DisclosureRefID != "string") {
      let r = { instancePath: i + "/DisclosureRefID", schemaPath: "#/properties/DisclosureRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MatchAppText !== void 0 && typeof t.MatchAppText != "string") {
      let r = { instancePath: i + "/MatchAppText", schemaPath: "#/properties/MatchAppText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MatchPercent !== void 0) {
      let r = t.MatchPercent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MatchPercent", schemaPath: "#/properties/MatchPercent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MatchPercent", schemaPath: "#/properties/MatchPercent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MatchTypeCode !== void 0 && (rr(t.MatchTypeCode, { instancePath: i + "/MatchTypeCode", parentData: t, parentDataProperty: "MatchTypeCode", rootData: o }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), t.OfferExpirationTimeLimitDateTime !== void 0) {
      let r = t.OfferExpirationTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/OfferExpirationTimeLimitDateTime", schemaPath: "#/properties/OfferExpirationTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/OfferExpirationTimeLimitDateTime", schemaPath: "#/properties/OfferExpirationTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OfferID !== void 0 && typeof t.OfferID != "string") {
      let r = { instancePath: i + "/OfferID", schemaPath: "#/properties/OfferID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItem !== void 0) {
      let r = t.OfferItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          hs(r[a], { instancePath: i + "/OfferItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PenaltyRefID !== void 0) {
      let r = t.PenaltyRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PenaltyRefID/" + a, schemaPath: "#/properties/PenaltyRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PenaltyRefID", schemaPath: "#/properties/PenaltyRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PTC_OfferParameters !== void 0) {
      let r = t.PTC_OfferParameters;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          De(r[a], { instancePath: i + "/PTC_OfferParameters/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PTC_OfferParameters", schemaPath: "#/properties/PTC_OfferParameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RedemptionInd !== void 0 && typeof t.RedemptionInd != "boolean") {
      let r = { instancePath: i + "/RedemptionInd", schemaPath: "#/properties/RedemptionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RequestedDateInd !== void 0 && typeof t.RequestedDateInd != "boolean") {
      let r = { instancePath: i + "/RequestedDateInd", schemaPath: "#/properties/RequestedDateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TotalPrice !== void 0 && (c(t.TotalPrice, { instancePath: i + "/TotalPrice", parentData: t, parentDataProperty: "TotalPrice", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.ValidatingCarrierCode !== void 0 && typeof t.ValidatingCarrierCode != "string") {
      let r = { instancePath: i + "/ValidatingCarrierCode", schemaPath: "#/properties/ValidatingCarrierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return lr.errors = e, s === 0;
}
var to = { type: "object", additionalProperties: !1, required: ["OfferID", "OfferItem", "OwnerCode"], properties: { BaggageAssociations: { type: "array", items: { $ref: "#/$defs/BaggageAssociations" } }, BaggageDisclosureRefID: { type: "array", items: { type: "string" } }, Commission: { type: "array", items: { $ref: "#/$defs/Commission" } }, Desc: { type: "array", items: { $ref: "#/$defs/Desc" } }, DisclosureRefID: { type: "string" }, JourneyOverview: { $ref: "#/$defs/JourneyOverview" }, MatchAppText: { type: "string" }, MatchPercent: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, MatchTypeCode: { $ref: "#/$defs/MatchTypeCode" }, OfferExpirationTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, OfferID: { type: "string" }, OfferItem: { type: "array", minItems: 1, items: { $ref: "#/$defs/OfferItem" } }, OwnerCode: { type: "string" }, PenaltyRefID: { type: "array", items: { type: "string" } }, PTC_OfferParameters: { type: "array", items: { $ref: "#/$defs/PricedPassengers" } }, RedemptionInd: { type: "boolean" }, RequestedDateInd: { type: "boolean" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, TotalPrice: { $ref: "#/$defs/Price" }, ValidatingCarrierCode: { type: "string" } } };
function gs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageAllowanceRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageAllowanceRefID" }, message: "must have required property 'BaggageAllowanceRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BaggageAllowanceRefID" || r === "OfferFlightAssociations" || r === "PaxRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAllowanceRefID !== void 0) {
      let r = t.BaggageAllowanceRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/BaggageAllowanceRefID/" + a, schemaPath: "#/properties/BaggageAllowanceRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OfferFlightAssociations !== void 0 && (ee(t.OfferFlightAssociations, { instancePath: i + "/OfferFlightAssociations", parentData: t, parentDataProperty: "OfferFlightAssociations", rootData: o }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), t.PaxRefID !== void 0) {
      let r = t.PaxRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxRefID/" + a, schemaPath: "#/properties/PaxRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gs.errors = e, s === 0;
}
function Ps(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxJourneyRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxJourneyRefID" }, message: "must have required property 'PaxJourneyRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "PaxJourneyRefID" || r === "PriceClassRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxJourneyRefID !== void 0 && typeof t.PaxJourneyRefID != "string") {
      let r = { instancePath: i + "/PaxJourneyRefID", schemaPath: "#/properties/PaxJourneyRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PriceClassRefID !== void 0 && typeof t.PriceClassRefID != "string") {
      let r = { instancePath: i + "/PriceClassRefID", schemaPath: "#/properties/PriceClassRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ps.errors = e, s === 0;
}
function Ds(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.JourneyPriceClass === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "JourneyPriceClass" }, message: "must have required property 'JourneyPriceClass'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "JourneyPriceClass" || r === "PriceClassRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.JourneyPriceClass !== void 0) {
      let r = t.JourneyPriceClass;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/JourneyPriceClass", schemaPath: "#/properties/JourneyPriceClass/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ps(r[a], { instancePath: i + "/JourneyPriceClass/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/JourneyPriceClass", schemaPath: "#/properties/JourneyPriceClass/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PriceClassRefID !== void 0 && typeof t.PriceClassRefID != "string") {
      let r = { instancePath: i + "/PriceClassRefID", schemaPath: "#/properties/PriceClassRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ds.errors = e, s === 0;
}
var so = { type: "object", additionalProperties: !1, required: ["OfferItemID", "Price", "Service"], properties: { AirlineTaxonomy: { type: "array", items: { $ref: "#/$defs/AirlineTaxonomy" } }, CancelRestrictions: { type: "array", items: { $ref: "#/$defs/CancelRestrictions" } }, ChangeRestrictions: { type: "array", items: { $ref: "#/$defs/ChangeRestrictions" } }, Commission: { type: "array", items: { $ref: "#/$defs/Commission" } }, Desc: { type: "array", items: { $ref: "#/$defs/Desc" } }, FareDetail: { type: "array", items: { $ref: "#/$defs/FareDetail" } }, MandatoryInd: { type: "boolean" }, ModificationProhibitedInd: { type: "boolean" }, OfferItemID: { type: "string" }, OfferItemTypeCode: { type: "string" }, OwnerCode: { type: "string" }, PaymentTimeLimit: { $ref: "#/$defs/PaymentTimeLimit" }, Price: { $ref: "#/$defs/Price" }, PriceGuaranteeTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, Service: { type: "array", minItems: 1, items: { $ref: "#/$defs/OfferService" } }, StopOverRestrictions: { $ref: "#/$defs/StopOverRestrictions" }, WebAddressURI: { type: "string" } } }, io = { type: "object", additionalProperties: !1, properties: { AccountCode: { type: "string" }, FareCalculationInfo: { $ref: "#/$defs/FareCalculationInfo" }, FareComponent: { type: "array", items: { $ref: "#/$defs/FareComponent" } }, FareIndCode: { type: "string" }, FarePriceType: { type: "array", maxItems: 2, items: { $ref: "#/$defs/FareDetail_FarePriceType" } }, FareRefText: { type: "string" }, FareWaiver: { type: "array", maxItems: 5, items: { $ref: "#/$defs/FareWaiver" } }, FiledFareInd: { type: "boolean" }, NetReportingCodeText: { type: "string" }, PaxRefID: { type: "array", items: { type: "string" } }, PenaltyRefID: { type: "array", items: { type: "string" } }, Price: { $ref: "#/$defs/Price" }, PricingSystemCodeText: { type: "string" }, StatisticalCodeText: { type: "string" }, TourCode: { type: "string" } } };
function yr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AddlInfoText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AddlInfoText" }, message: "must have required property 'AddlInfoText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PricingCodeText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PricingCodeText" }, message: "must have required property 'PricingCodeText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AddlInfoText" || r === "PricingCodeText" || r === "ReportingCodeText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AddlInfoText !== void 0 && typeof t.AddlInfoText != "string") {
      let r = { instancePath: i + "/AddlInfoText", schemaPath: "#/properties/AddlInfoText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PricingCodeText !== void 0 && typeof t.PricingCodeText != "string") {
      let r = { instancePath: i + "/PricingCodeText", schemaPath: "#/properties/PricingCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ReportingCodeText !== void 0 && typeof t.ReportingCodeText != "string") {
      let r = { instancePath: i + "/ReportingCodeText", schemaPath: "#/properties/ReportingCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yr.errors = e, s === 0;
}
var no = { type: "object", additionalProperties: !1, properties: { CabinType: { $ref: "#/$defs/Cabin" }, CancelRestrictions: { type: "array", items: { $ref: "#/$defs/CancelRestrictions" } }, ChangeRestrictions: { type: "array", items: { $ref: "#/$defs/ChangeRestrictions" } }, FareBasisAppCode: { type: "string" }, FareBasisCityPairText: { type: "string" }, FareBasisCode: { type: "string" }, FareRule: { type: "array", items: { $ref: "#/$defs/FareComponent_FareRule" } }, FareTypeCode: { type: "string" }, NegotiatedCode: { type: "string" }, PaxSegmentRefID: { type: "array", items: { type: "string" } }, Price: { $ref: "#/$defs/Price" }, PriceClassRefID: { type: "string" }, RBD: { $ref: "#/$defs/FareComponent_RBD" }, TicketDesigCode: { type: "string" } } };
function Cs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "InstantPurchaseTypeCode" || r === "Remark" || r === "RuleCode" || r === "TicketlessInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.InstantPurchaseTypeCode !== void 0 && typeof t.InstantPurchaseTypeCode != "string") {
      let r = { instancePath: i + "/InstantPurchaseTypeCode", schemaPath: "#/properties/InstantPurchaseTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          T(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RuleCode !== void 0 && typeof t.RuleCode != "string") {
      let r = { instancePath: i + "/RuleCode", schemaPath: "#/properties/RuleCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TicketlessInd !== void 0 && typeof t.TicketlessInd != "boolean") {
      let r = { instancePath: i + "/TicketlessInd", schemaPath: "#/properties/TicketlessInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Cs.errors = e, s === 0;
}
function bs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.RBD_Code === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RBD_Code" }, message: "must have required property 'RBD_Code'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "RBD_Code") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.RBD_Code !== void 0 && typeof t.RBD_Code != "string") {
      let r = { instancePath: i + "/RBD_Code", schemaPath: "#/properties/RBD_Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return bs.errors = e, s === 0;
}
function Ce(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(no.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CabinType !== void 0 && (B(t.CabinType, { instancePath: i + "/CabinType", parentData: t, parentDataProperty: "CabinType", rootData: o }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length)), t.CancelRestrictions !== void 0) {
      let r = t.CancelRestrictions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Y(r[a], { instancePath: i + "/CancelRestrictions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CancelRestrictions", schemaPath: "#/properties/CancelRestrictions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ChangeRestrictions !== void 0) {
      let r = t.ChangeRestrictions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          X(r[a], { instancePath: i + "/ChangeRestrictions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ChangeRestrictions", schemaPath: "#/properties/ChangeRestrictions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FareBasisAppCode !== void 0 && typeof t.FareBasisAppCode != "string") {
      let r = { instancePath: i + "/FareBasisAppCode", schemaPath: "#/properties/FareBasisAppCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareBasisCityPairText !== void 0 && typeof t.FareBasisCityPairText != "string") {
      let r = { instancePath: i + "/FareBasisCityPairText", schemaPath: "#/properties/FareBasisCityPairText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareBasisCode !== void 0 && typeof t.FareBasisCode != "string") {
      let r = { instancePath: i + "/FareBasisCode", schemaPath: "#/properties/FareBasisCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareRule !== void 0) {
      let r = t.FareRule;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Cs(r[a], { instancePath: i + "/FareRule/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareRule", schemaPath: "#/properties/FareRule/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FareTypeCode !== void 0 && typeof t.FareTypeCode != "string") {
      let r = { instancePath: i + "/FareTypeCode", schemaPath: "#/properties/FareTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NegotiatedCode !== void 0 && typeof t.NegotiatedCode != "string") {
      let r = { instancePath: i + "/NegotiatedCode", schemaPath: "#/properties/NegotiatedCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentRefID !== void 0) {
      let r = t.PaxSegmentRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxSegmentRefID/" + a, schemaPath: "#/properties/PaxSegmentRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.PriceClassRefID !== void 0 && typeof t.PriceClassRefID != "string") {
      let r = { instancePath: i + "/PriceClassRefID", schemaPath: "#/properties/PriceClassRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RBD !== void 0 && (bs(t.RBD, { instancePath: i + "/RBD", parentData: t, parentDataProperty: "RBD", rootData: o }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length)), t.TicketDesigCode !== void 0 && typeof t.TicketDesigCode != "string") {
      let r = { instancePath: i + "/TicketDesigCode", schemaPath: "#/properties/TicketDesigCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ce.errors = e, s === 0;
}
var ao = { type: "string", enum: ["Filed", "Net"] };
function mr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Filed" || t === "Net")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ao.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mr.errors = e, s === 0;
}
function As(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FarePriceTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FarePriceTypeCode" }, message: "must have required property 'FarePriceTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Price === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Price" }, message: "must have required property 'Price'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FarePriceTypeCode" || r === "Price")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.FarePriceTypeCode !== void 0 && (mr(t.FarePriceTypeCode, { instancePath: i + "/FarePriceTypeCode", parentData: t, parentDataProperty: "FarePriceTypeCode", rootData: o }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return As.errors = e, s === 0;
}
function ur(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FareRuleWaiverCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FareRuleWaiverCode" }, message: "must have required property 'FareRuleWaiverCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareWaiverTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FareWaiverTypeCode" }, message: "must have required property 'FareWaiverTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FareRuleWaiverCode" || r === "FareWaiverTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FareRuleWaiverCode !== void 0 && typeof t.FareRuleWaiverCode != "string") {
      let r = { instancePath: i + "/FareRuleWaiverCode", schemaPath: "#/properties/FareRuleWaiverCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareWaiverTypeCode !== void 0 && typeof t.FareWaiverTypeCode != "string") {
      let r = { instancePath: i + "/FareWaiverTypeCode", schemaPath: "#/properties/FareWaiverTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ur.errors = e, s === 0;
}
function U(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(io.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AccountCode !== void 0 && typeof t.AccountCode != "string") {
      let r = { instancePath: i + "/AccountCode", schemaPath: "#/properties/AccountCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareCalculationInfo !== void 0 && (yr(t.FareCalculationInfo, { instancePath: i + "/FareCalculationInfo", parentData: t, parentDataProperty: "FareCalculationInfo", rootData: o }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), t.FareComponent !== void 0) {
      let r = t.FareComponent;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ce(r[a], { instancePath: i + "/FareComponent/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareComponent", schemaPath: "#/properties/FareComponent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FareIndCode !== void 0 && typeof t.FareIndCode != "string") {
      let r = { instancePath: i + "/FareIndCode", schemaPath: "#/properties/FareIndCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FarePriceType !== void 0) {
      let r = t.FarePriceType;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/FarePriceType", schemaPath: "#/properties/FarePriceType/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          As(r[a], { instancePath: i + "/FarePriceType/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FarePriceType", schemaPath: "#/properties/FarePriceType/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FareRefText !== void 0 && typeof t.FareRefText != "string") {
      let r = { instancePath: i + "/FareRefText", schemaPath: "#/properties/FareRefText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareWaiver !== void 0) {
      let r = t.FareWaiver;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/FareWaiver", schemaPath: "#/properties/FareWaiver/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ur(r[a], { instancePath: i + "/FareWaiver/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareWaiver", schemaPath: "#/properties/FareWaiver/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FiledFareInd !== void 0 && typeof t.FiledFareInd != "boolean") {
      let r = { instancePath: i + "/FiledFareInd", schemaPath: "#/properties/FiledFareInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NetReportingCodeText !== void 0 && typeof t.NetReportingCodeText != "string") {
      let r = { instancePath: i + "/NetReportingCodeText", schemaPath: "#/properties/NetReportingCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID !== void 0) {
      let r = t.PaxRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxRefID/" + a, schemaPath: "#/properties/PaxRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PenaltyRefID !== void 0) {
      let r = t.PenaltyRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PenaltyRefID/" + a, schemaPath: "#/properties/PenaltyRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PenaltyRefID", schemaPath: "#/properties/PenaltyRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.PricingSystemCodeText !== void 0 && typeof t.PricingSystemCodeText != "string") {
      let r = { instancePath: i + "/PricingSystemCodeText", schemaPath: "#/properties/PricingSystemCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StatisticalCodeText !== void 0 && typeof t.StatisticalCodeText != "string") {
      let r = { instancePath: i + "/StatisticalCodeText", schemaPath: "#/properties/StatisticalCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TourCode !== void 0 && typeof t.TourCode != "string") {
      let r = { instancePath: i + "/TourCode", schemaPath: "#/properties/TourCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return U.errors = e, s === 0;
}
var oo = { type: "object", additionalProperties: !1, required: ["OfferServiceAssociation", "PaxRefID", "ServiceID"], properties: { AirlineTaxonomy: { type: "array", items: { $ref: "#/$defs/AirlineTaxonomy" } }, DescText: { type: "string" }, InventoryGuaranteeDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, OfferServiceAssociation: { $ref: "#/$defs/OfferedPlace" }, PaxRefID: { type: "array", minItems: 1, items: { type: "string" } }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, ServiceID: { type: "string" }, ServiceRefID: { type: "string" }, StatusCode: { type: "string" }, ValidatingCarrier: { $ref: "#/$defs/Carrier" } } };
var po = new RegExp("^(?:[A-Z])$", "u");
function fr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 1) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!po.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z])$" }, message: 'must match pattern "^(?:[A-Z])$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fr.errors = e, s === 0;
}
function dr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && (t < 0 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return dr.errors = e, s === 0;
}
function cr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ColumnID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ColumnID" }, message: "must have required property 'ColumnID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RowNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RowNumber" }, message: "must have required property 'RowNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ColumnID" || r === "RowNumber" || r === "SeatCharacteristicCode" || r === "SeatProfileRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ColumnID !== void 0 && (fr(t.ColumnID, { instancePath: i + "/ColumnID", parentData: t, parentDataProperty: "ColumnID", rootData: o }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), t.RowNumber !== void 0 && (dr(t.RowNumber, { instancePath: i + "/RowNumber", parentData: t, parentDataProperty: "RowNumber", rootData: o }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), t.SeatCharacteristicCode !== void 0) {
      let r = t.SeatCharacteristicCode;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/SeatCharacteristicCode/" + a, schemaPath: "#/properties/SeatCharacteristicCode/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/SeatCharacteristicCode", schemaPath: "#/properties/SeatCharacteristicCode/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SeatProfileRefID !== void 0 && typeof t.SeatProfileRefID != "string") {
      let r = { instancePath: i + "/SeatProfileRefID", schemaPath: "#/properties/SeatProfileRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return cr.errors = e, s === 0;
}
function hr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxSegmentRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxSegmentRefID" }, message: "must have required property 'PaxSegmentRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "PaxSegmentRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxSegmentRefID !== void 0 && typeof t.PaxSegmentRefID != "string") {
      let r = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hr.errors = e, s === 0;
}
function be(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DatedOperatingLegRef" || r === "PaxSegmentRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.DatedOperatingLegRef !== void 0 && (Pe(t.DatedOperatingLegRef, { instancePath: i + "/DatedOperatingLegRef", parentData: t, parentDataProperty: "DatedOperatingLegRef", rootData: o }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), t.PaxSegmentRef !== void 0 && (hr(t.PaxSegmentRef, { instancePath: i + "/PaxSegmentRef", parentData: t, parentDataProperty: "PaxSegmentRef", rootData: o }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return be.errors = e, s === 0;
}
function Is(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Seat === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Seat" }, message: "must have required property 'Seat'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SeatAssignmentAssociations === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SeatAssignmentAssociations" }, message: "must have required property 'SeatAssignmentAssociations'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Seat" || r === "SeatAssignmentAssociations" || r === "ServiceDefinitionRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Seat !== void 0 && (cr(t.Seat, { instancePath: i + "/Seat", parentData: t, parentDataProperty: "Seat", rootData: o }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), t.SeatAssignmentAssociations !== void 0 && (be(t.SeatAssignmentAssociations, { instancePath: i + "/SeatAssignmentAssociations", parentData: t, parentDataProperty: "SeatAssignmentAssociations", rootData: o }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), t.ServiceDefinitionRefID !== void 0 && typeof t.ServiceDefinitionRefID != "string") {
      let r = { instancePath: i + "/ServiceDefinitionRefID", schemaPath: "#/properties/ServiceDefinitionRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Is.errors = e, s === 0;
}
function Ts(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceDefinitionRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionRefID" }, message: "must have required property 'ServiceDefinitionRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferFlightAssociations" || r === "ServiceDefinitionRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferFlightAssociations !== void 0 && (ee(t.OfferFlightAssociations, { instancePath: i + "/OfferFlightAssociations", parentData: t, parentDataProperty: "OfferFlightAssociations", rootData: o }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), t.ServiceDefinitionRefID !== void 0 && typeof t.ServiceDefinitionRefID != "string") {
      let r = { instancePath: i + "/ServiceDefinitionRefID", schemaPath: "#/properties/ServiceDefinitionRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ts.errors = e, s === 0;
}
function ks(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PaxJourneyRef" || r === "SeatAssignment" || r === "ServiceDefinitionRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PaxJourneyRef !== void 0 && (nr(t.PaxJourneyRef, { instancePath: i + "/PaxJourneyRef", parentData: t, parentDataProperty: "PaxJourneyRef", rootData: o }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), t.SeatAssignment !== void 0 && (Is(t.SeatAssignment, { instancePath: i + "/SeatAssignment", parentData: t, parentDataProperty: "SeatAssignment", rootData: o }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), t.ServiceDefinitionRef !== void 0 && (Ts(t.ServiceDefinitionRef, { instancePath: i + "/ServiceDefinitionRef", parentData: t, parentDataProperty: "ServiceDefinitionRef", rootData: o }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ks.errors = e, s === 0;
}
function ws(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferServiceAssociation === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferServiceAssociation" }, message: "must have required property 'OfferServiceAssociation'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceID" }, message: "must have required property 'ServiceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(oo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.InventoryGuaranteeDateTime !== void 0) {
      let r = t.InventoryGuaranteeDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/InventoryGuaranteeDateTime", schemaPath: "#/properties/InventoryGuaranteeDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/InventoryGuaranteeDateTime", schemaPath: "#/properties/InventoryGuaranteeDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OfferServiceAssociation !== void 0 && (ks(t.OfferServiceAssociation, { instancePath: i + "/OfferServiceAssociation", parentData: t, parentDataProperty: "OfferServiceAssociation", rootData: o }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), t.PaxRefID !== void 0) {
      let r = t.PaxRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxRefID/" + a, schemaPath: "#/properties/PaxRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ServiceID !== void 0 && typeof t.ServiceID != "string") {
      let r = { instancePath: i + "/ServiceID", schemaPath: "#/properties/ServiceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceRefID !== void 0 && typeof t.ServiceRefID != "string") {
      let r = { instancePath: i + "/ServiceRefID", schemaPath: "#/properties/ServiceRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StatusCode !== void 0 && typeof t.StatusCode != "string") {
      let r = { instancePath: i + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ValidatingCarrier !== void 0 && (g(t.ValidatingCarrier, { instancePath: i + "/ValidatingCarrier", parentData: t, parentDataProperty: "ValidatingCarrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ws.errors = e, s === 0;
}
function vs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DatedOperatingLegRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingLegRefID" }, message: "must have required property 'DatedOperatingLegRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DatedOperatingLegRefID" || r === "MaximumDuration" || r === "PaxSegmentRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DatedOperatingLegRefID !== void 0) {
      let r = t.DatedOperatingLegRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DatedOperatingLegRefID/" + a, schemaPath: "#/properties/DatedOperatingLegRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MaximumDuration !== void 0) {
      let r = t.MaximumDuration;
      if (typeof r == "string") {
        if (!Zr.test(r)) {
          let n = { instancePath: i + "/MaximumDuration", schemaPath: "#/properties/MaximumDuration/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MaximumDuration", schemaPath: "#/properties/MaximumDuration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaxSegmentRefID !== void 0 && typeof t.PaxSegmentRefID != "string") {
      let r = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vs.errors = e, s === 0;
}
function Rs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AvailInd" || r === "ChargeableInd" || r === "MaximumStopOversPermittedQty" || r === "PaxRefID" || r === "StopOverLocation")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AvailInd !== void 0 && typeof t.AvailInd != "boolean") {
      let r = { instancePath: i + "/AvailInd", schemaPath: "#/properties/AvailInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ChargeableInd !== void 0 && typeof t.ChargeableInd != "boolean") {
      let r = { instancePath: i + "/ChargeableInd", schemaPath: "#/properties/ChargeableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MaximumStopOversPermittedQty !== void 0) {
      let r = t.MaximumStopOversPermittedQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MaximumStopOversPermittedQty", schemaPath: "#/properties/MaximumStopOversPermittedQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MaximumStopOversPermittedQty", schemaPath: "#/properties/MaximumStopOversPermittedQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StopOverLocation !== void 0) {
      let r = t.StopOverLocation;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          vs(r[a], { instancePath: i + "/StopOverLocation/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/StopOverLocation", schemaPath: "#/properties/StopOverLocation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rs.errors = e, s === 0;
}
function Os(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferItemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItemID" }, message: "must have required property 'OfferItemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Price === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Price" }, message: "must have required property 'Price'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Service === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Service" }, message: "must have required property 'Service'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(so.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CancelRestrictions !== void 0) {
      let r = t.CancelRestrictions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Y(r[a], { instancePath: i + "/CancelRestrictions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CancelRestrictions", schemaPath: "#/properties/CancelRestrictions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ChangeRestrictions !== void 0) {
      let r = t.ChangeRestrictions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          X(r[a], { instancePath: i + "/ChangeRestrictions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ChangeRestrictions", schemaPath: "#/properties/ChangeRestrictions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Desc !== void 0) {
      let r = t.Desc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/Desc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FareDetail !== void 0) {
      let r = t.FareDetail;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          U(r[a], { instancePath: i + "/FareDetail/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareDetail", schemaPath: "#/properties/FareDetail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MandatoryInd !== void 0 && typeof t.MandatoryInd != "boolean") {
      let r = { instancePath: i + "/MandatoryInd", schemaPath: "#/properties/MandatoryInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ModificationProhibitedInd !== void 0 && typeof t.ModificationProhibitedInd != "boolean") {
      let r = { instancePath: i + "/ModificationProhibitedInd", schemaPath: "#/properties/ModificationProhibitedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItemID !== void 0 && typeof t.OfferItemID != "string") {
      let r = { instancePath: i + "/OfferItemID", schemaPath: "#/properties/OfferItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItemTypeCode !== void 0 && typeof t.OfferItemTypeCode != "string") {
      let r = { instancePath: i + "/OfferItemTypeCode", schemaPath: "#/properties/OfferItemTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentTimeLimit !== void 0 && (ar(t.PaymentTimeLimit, { instancePath: i + "/PaymentTimeLimit", parentData: t, parentDataProperty: "PaymentTimeLimit", rootData: o }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length)), t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.PriceGuaranteeTimeLimitDateTime !== void 0) {
      let r = t.PriceGuaranteeTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/PriceGuaranteeTimeLimitDateTime", schemaPath: "#/properties/PriceGuaranteeTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PriceGuaranteeTimeLimitDateTime", schemaPath: "#/properties/PriceGuaranteeTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Service !== void 0) {
      let r = t.Service;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Service", schemaPath: "#/properties/Service/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ws(r[a], { instancePath: i + "/Service/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Service", schemaPath: "#/properties/Service/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.StopOverRestrictions !== void 0 && (Rs(t.StopOverRestrictions, { instancePath: i + "/StopOverRestrictions", parentData: t, parentDataProperty: "StopOverRestrictions", rootData: o }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length)), t.WebAddressURI !== void 0 && typeof t.WebAddressURI != "string") {
      let r = { instancePath: i + "/WebAddressURI", schemaPath: "#/properties/WebAddressURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Os.errors = e, s === 0;
}
function Ae(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferID" }, message: "must have required property 'OfferID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItem" }, message: "must have required property 'OfferItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(to.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAssociations !== void 0) {
      let r = t.BaggageAssociations;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          gs(r[a], { instancePath: i + "/BaggageAssociations/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BaggageAssociations", schemaPath: "#/properties/BaggageAssociations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BaggageDisclosureRefID !== void 0) {
      let r = t.BaggageDisclosureRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/BaggageDisclosureRefID/" + a, schemaPath: "#/properties/BaggageDisclosureRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/BaggageDisclosureRefID", schemaPath: "#/properties/BaggageDisclosureRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Desc !== void 0) {
      let r = t.Desc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/Desc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DisclosureRefID !== void 0 && typeof t.DisclosureRefID != "string") {
      let r = { instancePath: i + "/DisclosureRefID", schemaPath: "#/properties/DisclosureRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.JourneyOverview !== void 0 && (Ds(t.JourneyOverview, { instancePath: i + "/JourneyOverview", parentData: t, parentDataProperty: "JourneyOverview", rootData: o }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length)), t.MatchAppText !== void 0 && typeof t.MatchAppText != "string") {
      let r = { instancePath: i + "/MatchAppText", schemaPath: "#/properties/MatchAppText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MatchPercent !== void 0) {
      let r = t.MatchPercent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/MatchPercent", schemaPath: "#/properties/MatchPercent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MatchPercent", schemaPath: "#/properties/MatchPercent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MatchTypeCode !== void 0 && (rr(t.MatchTypeCode, { instancePath: i + "/MatchTypeCode", parentData: t, parentDataProperty: "MatchTypeCode", rootData: o }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), t.OfferExpirationTimeLimitDateTime !== void 0) {
      let r = t.OfferExpirationTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/OfferExpirationTimeLimitDateTime", schemaPath: "#/properties/OfferExpirationTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/OfferExpirationTimeLimitDateTime", schemaPath: "#/properties/OfferExpirationTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OfferID !== void 0 && typeof t.OfferID != "string") {
      let r = { instancePath: i + "/OfferID", schemaPath: "#/properties/OfferID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItem !== void 0) {
      let r = t.OfferItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Os(r[a], { instancePath: i + "/OfferItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PenaltyRefID !== void 0) {
      let r = t.PenaltyRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PenaltyRefID/" + a, schemaPath: "#/properties/PenaltyRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PenaltyRefID", schemaPath: "#/properties/PenaltyRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PTC_OfferParameters !== void 0) {
      let r = t.PTC_OfferParameters;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          De(r[a], { instancePath: i + "/PTC_OfferParameters/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PTC_OfferParameters", schemaPath: "#/properties/PTC_OfferParameters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RedemptionInd !== void 0 && typeof t.RedemptionInd != "boolean") {
      let r = { instancePath: i + "/RedemptionInd", schemaPath: "#/properties/RedemptionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RequestedDateInd !== void 0 && typeof t.RequestedDateInd != "boolean") {
      let r = { instancePath: i + "/RequestedDateInd", schemaPath: "#/properties/RequestedDateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TotalPrice !== void 0 && (c(t.TotalPrice, { instancePath: i + "/TotalPrice", parentData: t, parentDataProperty: "TotalPrice", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.ValidatingCarrierCode !== void 0 && typeof t.ValidatingCarrierCode != "string") {
      let r = { instancePath: i + "/ValidatingCarrierCode", schemaPath: "#/properties/ValidatingCarrierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ae.errors = e, s === 0;
}
function $s(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Date === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Date" }, message: "must have required property 'Date'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Date" || r === "OriginDestRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Date !== void 0) {
      let r = t.Date;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/Date", schemaPath: "#/properties/Date/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Date", schemaPath: "#/properties/Date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OriginDestRefID !== void 0 && typeof t.OriginDestRefID != "string") {
      let r = { instancePath: i + "/OriginDestRefID", schemaPath: "#/properties/OriginDestRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $s.errors = e, s === 0;
}
function xs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PriceCalendarDate === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PriceCalendarDate" }, message: "must have required property 'PriceCalendarDate'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "LeadPriceInd" || r === "PriceCalendarDate" || r === "PricedPTC" || r === "TotalPriceAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.LeadPriceInd !== void 0 && typeof t.LeadPriceInd != "boolean") {
      let r = { instancePath: i + "/LeadPriceInd", schemaPath: "#/properties/LeadPriceInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PriceCalendarDate !== void 0) {
      let r = t.PriceCalendarDate;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PriceCalendarDate", schemaPath: "#/properties/PriceCalendarDate/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          $s(r[a], { instancePath: i + "/PriceCalendarDate/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PriceCalendarDate", schemaPath: "#/properties/PriceCalendarDate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PricedPTC !== void 0) {
      let r = t.PricedPTC;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          De(r[a], { instancePath: i + "/PricedPTC/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PricedPTC", schemaPath: "#/properties/PricedPTC/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TotalPriceAmount !== void 0 && (y(t.TotalPriceAmount, { instancePath: i + "/TotalPriceAmount", parentData: t, parentDataProperty: "TotalPriceAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xs.errors = e, s === 0;
}
function Ss(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ALaCarteOffer" || r === "CarrierOffersSummary" || r === "Offer" || r === "PriceCalendar")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ALaCarteOffer !== void 0) {
      let r = t.ALaCarteOffer;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          lr(r[a], { instancePath: i + "/ALaCarteOffer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ALaCarteOffer", schemaPath: "#/properties/ALaCarteOffer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CarrierOffersSummary !== void 0 && (er(t.CarrierOffersSummary, { instancePath: i + "/CarrierOffersSummary", parentData: t, parentDataProperty: "CarrierOffersSummary", rootData: o }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), t.Offer !== void 0) {
      let r = t.Offer;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ae(r[a], { instancePath: i + "/Offer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Offer", schemaPath: "#/properties/Offer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PriceCalendar !== void 0) {
      let r = t.PriceCalendar;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          xs(r[a], { instancePath: i + "/PriceCalendar/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PriceCalendar", schemaPath: "#/properties/PriceCalendar/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ss.errors = e, s === 0;
}
function Ns(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CarrierOffers === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CarrierOffers" }, message: "must have required property 'CarrierOffers'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AllOffersSummary" || r === "CarrierOffers")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AllOffersSummary !== void 0 && (er(t.AllOffersSummary, { instancePath: i + "/AllOffersSummary", parentData: t, parentDataProperty: "AllOffersSummary", rootData: o }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length)), t.CarrierOffers !== void 0) {
      let r = t.CarrierOffers;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/CarrierOffers", schemaPath: "#/properties/CarrierOffers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ss(r[a], { instancePath: i + "/CarrierOffers/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CarrierOffers", schemaPath: "#/properties/CarrierOffers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ns.errors = e, s === 0;
}
function Ie(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferRefID" }, message: "must have required property 'OfferRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferItemRefID" || r === "OfferRefID" || r === "OwnerCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferItemRefID !== void 0) {
      let r = t.OfferItemRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/OfferItemRefID/" + a, schemaPath: "#/properties/OfferItemRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/OfferItemRefID", schemaPath: "#/properties/OfferItemRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OfferRefID !== void 0 && typeof t.OfferRefID != "string") {
      let r = { instancePath: i + "/OfferRefID", schemaPath: "#/properties/OfferRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ie.errors = e, s === 0;
}
var lo = new RegExp("^(?:(IATAC|BLTRL)[A-Za-z0-9]{2})$", "u");
function re(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 7) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 7 }, message: "must NOT have more than 7 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 7) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 7 }, message: "must NOT have fewer than 7 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!lo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(IATAC|BLTRL)[A-Za-z0-9]{2})$" }, message: 'must match pattern "^(?:(IATAC|BLTRL)[A-Za-z0-9]{2})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return re.errors = e, s === 0;
}
function js(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ProcessRuleCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ProcessRuleCode" }, message: "must have required property 'ProcessRuleCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Commission" || r === "NetClearanceAmount" || r === "ProcessRuleCode" || r === "RemittanceDate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Commission !== void 0 && (b(t.Commission, { instancePath: i + "/Commission", parentData: t, parentDataProperty: "Commission", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.NetClearanceAmount !== void 0 && (y(t.NetClearanceAmount, { instancePath: i + "/NetClearanceAmount", parentData: t, parentDataProperty: "NetClearanceAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ProcessRuleCode !== void 0 && (re(t.ProcessRuleCode, { instancePath: i + "/ProcessRuleCode", parentData: t, parentDataProperty: "ProcessRuleCode", rootData: o }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), t.RemittanceDate !== void 0) {
      let r = t.RemittanceDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/RemittanceDate", schemaPath: "#/properties/RemittanceDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/RemittanceDate", schemaPath: "#/properties/RemittanceDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return js.errors = e, s === 0;
}
function N(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "CharacterSetCode" || r === "EncodingCode" || r === "FileName" || r === "Format" || r === "MIME_Code" || r === "UniformResourceID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CharacterSetCode !== void 0 && typeof t.CharacterSetCode != "string") {
      let r = { instancePath: i + "/CharacterSetCode", schemaPath: "#/properties/CharacterSetCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EncodingCode !== void 0 && typeof t.EncodingCode != "string") {
      let r = { instancePath: i + "/EncodingCode", schemaPath: "#/properties/EncodingCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FileName !== void 0 && typeof t.FileName != "string") {
      let r = { instancePath: i + "/FileName", schemaPath: "#/properties/FileName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Format !== void 0 && typeof t.Format != "string") {
      let r = { instancePath: i + "/Format", schemaPath: "#/properties/Format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MIME_Code !== void 0 && typeof t.MIME_Code != "string") {
      let r = { instancePath: i + "/MIME_Code", schemaPath: "#/properties/MIME_Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UniformResourceID !== void 0 && typeof t.UniformResourceID != "string") {
      let r = { instancePath: i + "/UniformResourceID", schemaPath: "#/properties/UniformResourceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return N.errors = e, s === 0;
}
function qs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Exponent === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Exponent" }, message: "must have required property 'Exponent'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Modulus === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Modulus" }, message: "must have required property 'Modulus'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Exponent" || r === "Modulus")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Exponent !== void 0 && (N(t.Exponent, { instancePath: i + "/Exponent", parentData: t, parentDataProperty: "Exponent", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.Modulus !== void 0 && (N(t.Modulus, { instancePath: i + "/Modulus", parentData: t, parentDataProperty: "Modulus", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qs.errors = e, s === 0;
}
function Ls(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.RSA_KeyValue === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RSA_KeyValue" }, message: "must have required property 'RSA_KeyValue'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "RSA_KeyValue") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.RSA_KeyValue !== void 0 && (qs(t.RSA_KeyValue, { instancePath: i + "/RSA_KeyValue", parentData: t, parentDataProperty: "RSA_KeyValue", rootData: o }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ls.errors = e, s === 0;
}
function te(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.KeyNameText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "KeyNameText" }, message: "must have required property 'KeyNameText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "KeyNameText" || r === "KeyValue")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.KeyNameText !== void 0 && typeof t.KeyNameText != "string") {
      let r = { instancePath: i + "/KeyNameText", schemaPath: "#/properties/KeyNameText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.KeyValue !== void 0 && (Ls(t.KeyValue, { instancePath: i + "/KeyValue", parentData: t, parentDataProperty: "KeyValue", rootData: o }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return te.errors = e, s === 0;
}
var yo = new RegExp("^(?:[0-9]{1,8})$", "u");
function gr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!yo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,8})$" }, message: 'must match pattern "^(?:[0-9]{1,8})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gr.errors = e, s === 0;
}
function Te(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SupportedVersionText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SupportedVersionText" }, message: "must have required property 'SupportedVersionText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "CardEnrollmentVersionText" || r === "SupportedVersionText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CardEnrollmentVersionText !== void 0) {
      let r = t.CardEnrollmentVersionText;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/CardEnrollmentVersionText/" + a, schemaPath: "#/properties/CardEnrollmentVersionText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/CardEnrollmentVersionText", schemaPath: "#/properties/CardEnrollmentVersionText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SupportedVersionText !== void 0) {
      let r = t.SupportedVersionText;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/SupportedVersionText", schemaPath: "#/properties/SupportedVersionText/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/SupportedVersionText/" + a, schemaPath: "#/properties/SupportedVersionText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/SupportedVersionText", schemaPath: "#/properties/SupportedVersionText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Te.errors = e, s === 0;
}
function Ms(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CardProductTypeCode" || r === "CardTypeText" || r === "IIN_IINNumber" || r === "SecurePaymentAuthenticationVersion" || r === "VerificationInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CardProductTypeCode !== void 0 && typeof t.CardProductTypeCode != "string") {
      let r = { instancePath: i + "/CardProductTypeCode", schemaPath: "#/properties/CardProductTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardTypeText !== void 0 && typeof t.CardTypeText != "string") {
      let r = { instancePath: i + "/CardTypeText", schemaPath: "#/properties/CardTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IIN_IINNumber !== void 0 && (gr(t.IIN_IINNumber, { instancePath: i + "/IIN_IINNumber", parentData: t, parentDataProperty: "IIN_IINNumber", rootData: o }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), t.SecurePaymentAuthenticationVersion !== void 0 && (Te(t.SecurePaymentAuthenticationVersion, { instancePath: i + "/SecurePaymentAuthenticationVersion", parentData: t, parentDataProperty: "SecurePaymentAuthenticationVersion", rootData: o }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), t.VerificationInd !== void 0 && typeof t.VerificationInd != "boolean") {
      let r = { instancePath: i + "/VerificationInd", schemaPath: "#/properties/VerificationInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ms.errors = e, s === 0;
}
function se(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Remark === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Remark" }, message: "must have required property 'Remark'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Remark") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          T(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return se.errors = e, s === 0;
}
function Es(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PaymentCardAddlInfo" || r === "PaymentOtherMethodAddlInfo")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PaymentCardAddlInfo !== void 0 && (Ms(t.PaymentCardAddlInfo, { instancePath: i + "/PaymentCardAddlInfo", parentData: t, parentDataProperty: "PaymentCardAddlInfo", rootData: o }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length)), t.PaymentOtherMethodAddlInfo !== void 0 && (se(t.PaymentOtherMethodAddlInfo, { instancePath: i + "/PaymentOtherMethodAddlInfo", parentData: t, parentDataProperty: "PaymentOtherMethodAddlInfo", rootData: o }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Es.errors = e, s === 0;
}
var mo = { type: "string", enum: ["Down", "Up"] };
function Bs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Down" || t === "Up")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: mo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bs.errors = e, s === 0;
}
function Fs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AmountRangeMaximumAmount" || r === "AmountRangeMinimumAmount" || r === "PercentageRangeMaximumPercent" || r === "PercentageRangeMinimumPercent" || r === "PreciseAmount" || r === "PrecisePercent" || r === "RoundingNumberOfDecimalsNumber" || r === "RoundingPrecisionCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AmountRangeMaximumAmount !== void 0 && (y(t.AmountRangeMaximumAmount, { instancePath: i + "/AmountRangeMaximumAmount", parentData: t, parentDataProperty: "AmountRangeMaximumAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.AmountRangeMinimumAmount !== void 0 && (y(t.AmountRangeMinimumAmount, { instancePath: i + "/AmountRangeMinimumAmount", parentData: t, parentDataProperty: "AmountRangeMinimumAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.PercentageRangeMaximumPercent !== void 0) {
      let r = t.PercentageRangeMaximumPercent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/PercentageRangeMaximumPercent", schemaPath: "#/properties/PercentageRangeMaximumPercent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PercentageRangeMaximumPercent", schemaPath: "#/properties/PercentageRangeMaximumPercent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PercentageRangeMinimumPercent !== void 0) {
      let r = t.PercentageRangeMinimumPercent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/PercentageRangeMinimumPercent", schemaPath: "#/properties/PercentageRangeMinimumPercent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PercentageRangeMinimumPercent", schemaPath: "#/properties/PercentageRangeMinimumPercent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PreciseAmount !== void 0 && (y(t.PreciseAmount, { instancePath: i + "/PreciseAmount", parentData: t, parentDataProperty: "PreciseAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.PrecisePercent !== void 0) {
      let r = t.PrecisePercent;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/PrecisePercent", schemaPath: "#/properties/PrecisePercent/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PrecisePercent", schemaPath: "#/properties/PrecisePercent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RoundingNumberOfDecimalsNumber !== void 0) {
      let r = t.RoundingNumberOfDecimalsNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/RoundingNumberOfDecimalsNumber", schemaPath: "#/properties/RoundingNumberOfDecimalsNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/RoundingNumberOfDecimalsNumber", schemaPath: "#/properties/RoundingNumberOfDecimalsNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.RoundingPrecisionCode !== void 0 && (Bs(t.RoundingPrecisionCode, { instancePath: i + "/RoundingPrecisionCode", parentData: t, parentDataProperty: "RoundingPrecisionCode", rootData: o }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fs.errors = e, s === 0;
}
function Pr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaymentTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentTypeCode" }, message: "must have required property 'PaymentTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ClearanceMethods" || r === "CryptographyKey" || r === "PaymentBrandCode" || r === "PaymentMethodAddlInfo" || r === "PaymentMethodCountryCode" || r === "PaymentRedirectionInd" || r === "PaymentSurcharge" || r === "PaymentTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ClearanceMethods !== void 0) {
      let r = t.ClearanceMethods;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          js(r[a], { instancePath: i + "/ClearanceMethods/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ClearanceMethods", schemaPath: "#/properties/ClearanceMethods/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CryptographyKey !== void 0 && (te(t.CryptographyKey, { instancePath: i + "/CryptographyKey", parentData: t, parentDataProperty: "CryptographyKey", rootData: o }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), t.PaymentBrandCode !== void 0 && typeof t.PaymentBrandCode != "string") {
      let r = { instancePath: i + "/PaymentBrandCode", schemaPath: "#/properties/PaymentBrandCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentMethodAddlInfo !== void 0 && (Es(t.PaymentMethodAddlInfo, { instancePath: i + "/PaymentMethodAddlInfo", parentData: t, parentDataProperty: "PaymentMethodAddlInfo", rootData: o }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length)), t.PaymentMethodCountryCode !== void 0 && typeof t.PaymentMethodCountryCode != "string") {
      let r = { instancePath: i + "/PaymentMethodCountryCode", schemaPath: "#/properties/PaymentMethodCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentRedirectionInd !== void 0 && typeof t.PaymentRedirectionInd != "boolean") {
      let r = { instancePath: i + "/PaymentRedirectionInd", schemaPath: "#/properties/PaymentRedirectionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentSurcharge !== void 0 && (Fs(t.PaymentSurcharge, { instancePath: i + "/PaymentSurcharge", parentData: t, parentDataProperty: "PaymentSurcharge", rootData: o }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length)), t.PaymentTypeCode !== void 0 && typeof t.PaymentTypeCode != "string") {
      let r = { instancePath: i + "/PaymentTypeCode", schemaPath: "#/properties/PaymentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pr.errors = e, s === 0;
}
function Dr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "OfferAssociation" || r === "PaymentSupportedMethod")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferAssociation !== void 0) {
      let r = t.OfferAssociation;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ie(r[a], { instancePath: i + "/OfferAssociation/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferAssociation", schemaPath: "#/properties/OfferAssociation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.PaymentSupportedMethod !== void 0 && (Pr(t.PaymentSupportedMethod, { instancePath: i + "/PaymentSupportedMethod", parentData: t, parentDataProperty: "PaymentSupportedMethod", rootData: o }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Dr.errors = e, s === 0;
}
function Vs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PathText" || r === "TagName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PathText !== void 0 && typeof t.PathText != "string") {
      let r = { instancePath: i + "/PathText", schemaPath: "#/properties/PathText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TagName !== void 0 && typeof t.TagName != "string") {
      let r = { instancePath: i + "/TagName", schemaPath: "#/properties/TagName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vs.errors = e, s === 0;
}
function Cr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PolicyNodeInfo === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PolicyNodeInfo" }, message: "must have required property 'PolicyNodeInfo'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.VersionNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "VersionNumber" }, message: "must have required property 'VersionNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Desc" || r === "OwnerName" || r === "PolicyNodeInfo" || r === "PolicyTypeText" || r === "VersionNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Desc !== void 0) {
      let r = t.Desc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          D(r[a], { instancePath: i + "/Desc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Desc", schemaPath: "#/properties/Desc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OwnerName !== void 0 && typeof t.OwnerName != "string") {
      let r = { instancePath: i + "/OwnerName", schemaPath: "#/properties/OwnerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PolicyNodeInfo !== void 0) {
      let r = t.PolicyNodeInfo;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PolicyNodeInfo", schemaPath: "#/properties/PolicyNodeInfo/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Vs(r[a], { instancePath: i + "/PolicyNodeInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PolicyNodeInfo", schemaPath: "#/properties/PolicyNodeInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PolicyTypeText !== void 0 && typeof t.PolicyTypeText != "string") {
      let r = { instancePath: i + "/PolicyTypeText", schemaPath: "#/properties/PolicyTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.VersionNumber !== void 0) {
      let r = t.VersionNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/VersionNumber", schemaPath: "#/properties/VersionNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/VersionNumber", schemaPath: "#/properties/VersionNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Cr.errors = e, s === 0;
}
var uo = { type: "object", additionalProperties: !1, properties: { BDC: { $ref: "#/$defs/BaggageDetermination" }, CurParameter: { type: "array", items: { $ref: "#/$defs/CurParameter" } }, Device: { $ref: "#/$defs/Device" }, LangUsage: { type: "array", items: { $ref: "#/$defs/LangUsage" } }, MarketingMessage: { type: "array", items: { $ref: "#/$defs/AnswerFacts_MarketingMessage" } }, MeasurementSystemCode: { $ref: "#/$defs/MeasurementSystemCode" }, PaxGroup: { $ref: "#/$defs/PaxGroup" }, PricingParameter: { $ref: "#/$defs/PricingParameter" }, ReasonCode: { type: "string" }, Remark: { type: "array", items: { $ref: "#/$defs/Remark" } } } };
var fo = { type: "string", enum: ["Actual", "Conversion", "Display", "Other", "Requested"] };
function _s(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Actual" || t === "Conversion" || t === "Display" || t === "Other" || t === "Requested")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: fo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _s.errors = e, s === 0;
}
function ke(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CurCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CurCode" }, message: "must have required property 'CurCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AppCode" || r === "CurCode" || r === "DecimalsAllowedNumber" || r === "Name")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AppCode !== void 0 && (_s(t.AppCode, { instancePath: i + "/AppCode", parentData: t, parentDataProperty: "AppCode", rootData: o }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length)), t.CurCode !== void 0 && typeof t.CurCode != "string") {
      let r = { instancePath: i + "/CurCode", schemaPath: "#/properties/CurCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DecimalsAllowedNumber !== void 0) {
      let r = t.DecimalsAllowedNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/DecimalsAllowedNumber", schemaPath: "#/properties/DecimalsAllowedNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DecimalsAllowedNumber", schemaPath: "#/properties/DecimalsAllowedNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ke.errors = e, s === 0;
}
var co = { type: "string", enum: ["Customer", "Seller"] };
function ie(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Customer" || t === "Seller")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: co.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ie.errors = e, s === 0;
}
var ho = { type: "string", enum: ["CN", "CP"] };
function Us(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "CN" || t === "CP")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ho.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Us.errors = e, s === 0;
}
function we(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DeviceCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DeviceCode" }, message: "must have required property 'DeviceCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DeviceCode" || r === "DeviceOwnerTypeCode" || r === "PresenceTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DeviceCode !== void 0 && typeof t.DeviceCode != "string") {
      let r = { instancePath: i + "/DeviceCode", schemaPath: "#/properties/DeviceCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.DeviceOwnerTypeCode !== void 0 && (ie(t.DeviceOwnerTypeCode, { instancePath: i + "/DeviceOwnerTypeCode", parentData: t, parentDataProperty: "DeviceOwnerTypeCode", rootData: o }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), t.PresenceTypeCode !== void 0 && (Us(t.PresenceTypeCode, { instancePath: i + "/PresenceTypeCode", parentData: t, parentDataProperty: "PresenceTypeCode", rootData: o }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return we.errors = e, s === 0;
}
function Gs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AssociatedObjectID" || r === "AssociatedObjectName" || r === "AssociatedObjectPath")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AssociatedObjectID !== void 0 && typeof t.AssociatedObjectID != "string") {
      let r = { instancePath: i + "/AssociatedObjectID", schemaPath: "#/properties/AssociatedObjectID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AssociatedObjectName !== void 0 && typeof t.AssociatedObjectName != "string") {
      let r = { instancePath: i + "/AssociatedObjectName", schemaPath: "#/properties/AssociatedObjectName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AssociatedObjectPath !== void 0 && typeof t.AssociatedObjectPath != "string") {
      let r = { instancePath: i + "/AssociatedObjectPath", schemaPath: "#/properties/AssociatedObjectPath/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gs.errors = e, s === 0;
}
function Zs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Desc === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Desc" }, message: "must have required property 'Desc'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Desc" || r === "GeneralAssociation")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Desc !== void 0 && (D(t.Desc, { instancePath: i + "/Desc", parentData: t, parentDataProperty: "Desc", rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.GeneralAssociation !== void 0) {
      let r = t.GeneralAssociation;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Gs(r[a], { instancePath: i + "/GeneralAssociation/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/GeneralAssociation", schemaPath: "#/properties/GeneralAssociation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zs.errors = e, s === 0;
}
var go = { type: "string", enum: ["Imperial", "Metric"] };
function ve(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Imperial" || t === "Metric")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: go.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ve.errors = e, s === 0;
}
function R(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ContactInfo" || r === "IntendedPaxQty" || r === "PaxGroupID" || r === "PaxGroupName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInfo !== void 0) {
      let r = t.ContactInfo;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          v(r[a], { instancePath: i + "/ContactInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ContactInfo", schemaPath: "#/properties/ContactInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IntendedPaxQty !== void 0) {
      let r = t.IntendedPaxQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/IntendedPaxQty", schemaPath: "#/properties/IntendedPaxQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IntendedPaxQty", schemaPath: "#/properties/IntendedPaxQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaxGroupID !== void 0 && typeof t.PaxGroupID != "string") {
      let r = { instancePath: i + "/PaxGroupID", schemaPath: "#/properties/PaxGroupID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxGroupName !== void 0 && typeof t.PaxGroupName != "string") {
      let r = { instancePath: i + "/PaxGroupName", schemaPath: "#/properties/PaxGroupName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return R.errors = e, s === 0;
}
function Re(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AutoExchInd" || r === "AwardIncludedInd" || r === "AwardOnlyInd" || r === "IncludeUpsellOffersInd" || r === "OverrideCurCode" || r === "SimplePricingInd" || r === "TaxExemption")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AutoExchInd !== void 0 && typeof t.AutoExchInd != "boolean") {
      let r = { instancePath: i + "/AutoExchInd", schemaPath: "#/properties/AutoExchInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AwardIncludedInd !== void 0 && typeof t.AwardIncludedInd != "boolean") {
      let r = { instancePath: i + "/AwardIncludedInd", schemaPath: "#/properties/AwardIncludedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AwardOnlyInd !== void 0 && typeof t.AwardOnlyInd != "boolean") {
      let r = { instancePath: i + "/AwardOnlyInd", schemaPath: "#/properties/AwardOnlyInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IncludeUpsellOffersInd !== void 0 && typeof t.IncludeUpsellOffersInd != "boolean") {
      let r = { instancePath: i + "/IncludeUpsellOffersInd", schemaPath: "#/properties/IncludeUpsellOffersInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OverrideCurCode !== void 0 && typeof t.OverrideCurCode != "string") {
      let r = { instancePath: i + "/OverrideCurCode", schemaPath: "#/properties/OverrideCurCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SimplePricingInd !== void 0 && typeof t.SimplePricingInd != "boolean") {
      let r = { instancePath: i + "/SimplePricingInd", schemaPath: "#/properties/SimplePricingInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxExemption !== void 0) {
      let r = t.TaxExemption;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          F(r[a], { instancePath: i + "/TaxExemption/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TaxExemption", schemaPath: "#/properties/TaxExemption/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Re.errors = e, s === 0;
}
function Oe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(uo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BDC !== void 0 && (M(t.BDC, { instancePath: i + "/BDC", parentData: t, parentDataProperty: "BDC", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.CurParameter !== void 0) {
      let r = t.CurParameter;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ke(r[a], { instancePath: i + "/CurParameter/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CurParameter", schemaPath: "#/properties/CurParameter/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Device !== void 0 && (we(t.Device, { instancePath: i + "/Device", parentData: t, parentDataProperty: "Device", rootData: o }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), t.LangUsage !== void 0) {
      let r = t.LangUsage;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          E(r[a], { instancePath: i + "/LangUsage/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LangUsage", schemaPath: "#/properties/LangUsage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MarketingMessage !== void 0) {
      let r = t.MarketingMessage;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Zs(r[a], { instancePath: i + "/MarketingMessage/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MarketingMessage", schemaPath: "#/properties/MarketingMessage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MeasurementSystemCode !== void 0 && (ve(t.MeasurementSystemCode, { instancePath: i + "/MeasurementSystemCode", parentData: t, parentDataProperty: "MeasurementSystemCode", rootData: o }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), t.PaxGroup !== void 0 && (R(t.PaxGroup, { instancePath: i + "/PaxGroup", parentData: t, parentDataProperty: "PaxGroup", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), t.PricingParameter !== void 0 && (Re(t.PricingParameter, { instancePath: i + "/PricingParameter", parentData: t, parentDataProperty: "PricingParameter", rootData: o }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), t.ReasonCode !== void 0 && typeof t.ReasonCode != "string") {
      let r = { instancePath: i + "/ReasonCode", schemaPath: "#/properties/ReasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          T(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Oe.errors = e, s === 0;
}
function $e(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Name" }, message: "must have required property 'Name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrgID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrgID" }, message: "must have required property 'OrgID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ContactInfo" || r === "Name" || r === "OrgID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInfo !== void 0) {
      let r = t.ContactInfo;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          v(r[a], { instancePath: i + "/ContactInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ContactInfo", schemaPath: "#/properties/ContactInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrgID !== void 0 && typeof t.OrgID != "string") {
      let r = { instancePath: i + "/OrgID", schemaPath: "#/properties/OrgID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $e.errors = e, s === 0;
}
var Po = { type: "string", enum: ["OnlineTravelAgency", "TravelAgency", "TravelManagementCompany"] };
function br(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "OnlineTravelAgency" || t === "TravelAgency" || t === "TravelManagementCompany")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Po.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return br.errors = e, s === 0;
}
function Ws(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TravelAgentID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TravelAgentID" }, message: "must have required property 'TravelAgentID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "TravelAgentID" || r === "TypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.TravelAgentID !== void 0 && typeof t.TravelAgentID != "string") {
      let r = { instancePath: i + "/TravelAgentID", schemaPath: "#/properties/TravelAgentID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.TypeCode !== void 0 && (br(t.TypeCode, { instancePath: i + "/TypeCode", parentData: t, parentDataProperty: "TypeCode", rootData: o }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ws.errors = e, s === 0;
}
function L(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AgencyID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AgencyID" }, message: "must have required property 'AgencyID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AgencyID" || r === "ContactInfo" || r === "IATA_Number" || r === "Name" || r === "PseudoCityID" || r === "TravelAgent" || r === "TypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AgencyID !== void 0 && typeof t.AgencyID != "string") {
      let r = { instancePath: i + "/AgencyID", schemaPath: "#/properties/AgencyID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ContactInfo !== void 0) {
      let r = t.ContactInfo;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          v(r[a], { instancePath: i + "/ContactInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ContactInfo", schemaPath: "#/properties/ContactInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IATA_Number !== void 0) {
      let r = t.IATA_Number;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/IATA_Number", schemaPath: "#/properties/IATA_Number/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IATA_Number", schemaPath: "#/properties/IATA_Number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Name !== void 0 && (u(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.PseudoCityID !== void 0 && typeof t.PseudoCityID != "string") {
      let r = { instancePath: i + "/PseudoCityID", schemaPath: "#/properties/PseudoCityID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.TravelAgent !== void 0 && (Ws(t.TravelAgent, { instancePath: i + "/TravelAgent", parentData: t, parentDataProperty: "TravelAgent", rootData: o }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length)), t.TypeCode !== void 0 && (br(t.TypeCode, { instancePath: i + "/TypeCode", parentData: t, parentDataProperty: "TypeCode", rootData: o }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return L.errors = e, s === 0;
}
function Qs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Carrier" || r === "Org" || r === "TravelAgency")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Carrier !== void 0 && (g(t.Carrier, { instancePath: i + "/Carrier", parentData: t, parentDataProperty: "Carrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.Org !== void 0 && ($e(t.Org, { instancePath: i + "/Org", parentData: t, parentDataProperty: "Org", rootData: o }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length)), t.TravelAgency !== void 0 && (L(t.TravelAgency, { instancePath: i + "/TravelAgency", parentData: t, parentDataProperty: "TravelAgency", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qs.errors = e, s === 0;
}
function G(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PromotionID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PromotionID" }, message: "must have required property 'PromotionID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OwnerName" || r === "PaxRefID" || r === "PromotionID" || r === "PromotionIssuer" || r === "Remark" || r === "URL")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OwnerName !== void 0 && (u(t.OwnerName, { instancePath: i + "/OwnerName", parentData: t, parentDataProperty: "OwnerName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.PaxRefID !== void 0) {
      let r = t.PaxRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxRefID/" + a, schemaPath: "#/properties/PaxRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PromotionID !== void 0 && typeof t.PromotionID != "string") {
      let r = { instancePath: i + "/PromotionID", schemaPath: "#/properties/PromotionID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PromotionIssuer !== void 0 && (Qs(t.PromotionIssuer, { instancePath: i + "/PromotionIssuer", parentData: t, parentDataProperty: "PromotionIssuer", rootData: o }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          T(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.URL !== void 0 && typeof t.URL != "string") {
      let r = { instancePath: i + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return G.errors = e, s === 0;
}
var Do = { type: "object", additionalProperties: !1, required: ["LangCode"], properties: { Code: { type: "string" }, DescText: { type: "string" }, LangCode: { type: "string" }, OwnerName: { $ref: "#/$defs/ProperName" }, StatusText: { type: "string" }, TagText: { type: "string" }, TypeCode: { type: "string" }, URL: { type: "string" }, WarningID: { type: "string" } } };
function xe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.LangCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "LangCode" }, message: "must have required property 'LangCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Do.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Code !== void 0 && typeof t.Code != "string") {
      let r = { instancePath: i + "/Code", schemaPath: "#/properties/Code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LangCode !== void 0 && typeof t.LangCode != "string") {
      let r = { instancePath: i + "/LangCode", schemaPath: "#/properties/LangCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerName !== void 0 && (u(t.OwnerName, { instancePath: i + "/OwnerName", parentData: t, parentDataProperty: "OwnerName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.StatusText !== void 0 && typeof t.StatusText != "string") {
      let r = { instancePath: i + "/StatusText", schemaPath: "#/properties/StatusText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TagText !== void 0 && typeof t.TagText != "string") {
      let r = { instancePath: i + "/TagText", schemaPath: "#/properties/TagText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TypeCode !== void 0 && typeof t.TypeCode != "string") {
      let r = { instancePath: i + "/TypeCode", schemaPath: "#/properties/TypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.URL !== void 0 && typeof t.URL != "string") {
      let r = { instancePath: i + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.WarningID !== void 0 && typeof t.WarningID != "string") {
      let r = { instancePath: i + "/WarningID", schemaPath: "#/properties/WarningID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xe.errors = e, s === 0;
}
function Js(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OffersGroup === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OffersGroup" }, message: "must have required property 'OffersGroup'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DataLists" || r === "Metadata" || r === "OffersGroup" || r === "PaymentFunctions" || r === "Policy" || r === "Processing" || r === "Promotion" || r === "Warning")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DataLists !== void 0 && (V(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Metadata !== void 0 && (_(t.Metadata, { instancePath: i + "/Metadata", parentData: t, parentDataProperty: "Metadata", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.OffersGroup !== void 0 && (Ns(t.OffersGroup, { instancePath: i + "/OffersGroup", parentData: t, parentDataProperty: "OffersGroup", rootData: o }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length)), t.PaymentFunctions !== void 0) {
      let r = t.PaymentFunctions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Dr(r[a], { instancePath: i + "/PaymentFunctions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaymentFunctions", schemaPath: "#/properties/PaymentFunctions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Policy !== void 0) {
      let r = t.Policy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Cr(r[a], { instancePath: i + "/Policy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Policy", schemaPath: "#/properties/Policy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Processing !== void 0 && (Oe(t.Processing, { instancePath: i + "/Processing", parentData: t, parentDataProperty: "Processing", rootData: o }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), t.Promotion !== void 0) {
      let r = t.Promotion;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          G(r[a], { instancePath: i + "/Promotion/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Promotion", schemaPath: "#/properties/Promotion/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Warning !== void 0) {
      let r = t.Warning;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          xe(r[a], { instancePath: i + "/Warning/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Warning", schemaPath: "#/properties/Warning/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Js.errors = e, s === 0;
}
function j(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t))
    for (let r in t) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
      e === null ? e = [n] : e.push(n), s++;
    }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return j.errors = e, s === 0;
}
function q(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AltLangID" || r === "CorrelationID" || r === "PrimaryLangID" || r === "RetransmissionInd" || r === "SeqNumber" || r === "Timestamp" || r === "TrxID" || r === "VersionNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AltLangID !== void 0 && typeof t.AltLangID != "string") {
      let r = { instancePath: i + "/AltLangID", schemaPath: "#/properties/AltLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CorrelationID !== void 0 && typeof t.CorrelationID != "string") {
      let r = { instancePath: i + "/CorrelationID", schemaPath: "#/properties/CorrelationID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PrimaryLangID !== void 0 && typeof t.PrimaryLangID != "string") {
      let r = { instancePath: i + "/PrimaryLangID", schemaPath: "#/properties/PrimaryLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RetransmissionInd !== void 0 && typeof t.RetransmissionInd != "boolean") {
      let r = { instancePath: i + "/RetransmissionInd", schemaPath: "#/properties/RetransmissionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SeqNumber !== void 0) {
      let r = t.SeqNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/SeqNumber", schemaPath: "#/properties/SeqNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/SeqNumber", schemaPath: "#/properties/SeqNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TrxID !== void 0 && typeof t.TrxID != "string") {
      let r = { instancePath: i + "/TrxID", schemaPath: "#/properties/TrxID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.VersionNumber !== void 0) {
      let r = t.VersionNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/VersionNumber", schemaPath: "#/properties/VersionNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/VersionNumber", schemaPath: "#/properties/VersionNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return q.errors = e, s === 0;
}
function Ks(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Error" || r === "Response" || r === "AugmentationPoint" || r === "PayloadAttributes")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Error !== void 0) {
      let r = t.Error;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          le(r[a], { instancePath: i + "/Error/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Response !== void 0 && (Js(t.Response, { instancePath: i + "/Response", parentData: t, parentDataProperty: "Response", rootData: o }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length)), t.AugmentationPoint !== void 0 && (j(t.AugmentationPoint, { instancePath: i + "/AugmentationPoint", parentData: t, parentDataProperty: "AugmentationPoint", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.PayloadAttributes !== void 0 && (q(t.PayloadAttributes, { instancePath: i + "/PayloadAttributes", parentData: t, parentDataProperty: "PayloadAttributes", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ks.errors = e, s === 0;
}
function ma(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return Ks(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length), ma.errors = e, s === 0;
}
var ap = ua;
var Co = { type: "object", additionalProperties: !1, required: ["PricedOffer"], properties: { DataLists: { $ref: "#/$defs/DataLists" }, Metadata: { $ref: "#/$defs/Metadata" }, OtherOffers: { $ref: "#/$defs/OtherOffers" }, PaymentFunctions: { type: "array", items: { $ref: "#/$defs/OfferPayment" } }, Policy: { type: "array", items: { $ref: "#/$defs/Policy" } }, PricedOffer: { $ref: "#/$defs/Offer" }, Processing: { $ref: "#/$defs/AnswerFacts" }, Promotion: { type: "array", items: { $ref: "#/$defs/Promotion" } }, Warning: { type: "array", items: { $ref: "#/$defs/Warning" } } } };
function Hs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ALaCarteOffer" || r === "Offer")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ALaCarteOffer !== void 0) {
      let r = t.ALaCarteOffer;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          lr(r[a], { instancePath: i + "/ALaCarteOffer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ALaCarteOffer", schemaPath: "#/properties/ALaCarteOffer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Offer !== void 0) {
      let r = t.Offer;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ae(r[a], { instancePath: i + "/Offer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Offer", schemaPath: "#/properties/Offer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Hs.errors = e, s === 0;
}
function zs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PricedOffer === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PricedOffer" }, message: "must have required property 'PricedOffer'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Co.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DataLists !== void 0 && (V(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Metadata !== void 0 && (_(t.Metadata, { instancePath: i + "/Metadata", parentData: t, parentDataProperty: "Metadata", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.OtherOffers !== void 0 && (Hs(t.OtherOffers, { instancePath: i + "/OtherOffers", parentData: t, parentDataProperty: "OtherOffers", rootData: o }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length)), t.PaymentFunctions !== void 0) {
      let r = t.PaymentFunctions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Dr(r[a], { instancePath: i + "/PaymentFunctions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaymentFunctions", schemaPath: "#/properties/PaymentFunctions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Policy !== void 0) {
      let r = t.Policy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Cr(r[a], { instancePath: i + "/Policy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Policy", schemaPath: "#/properties/Policy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PricedOffer !== void 0 && (Ae(t.PricedOffer, { instancePath: i + "/PricedOffer", parentData: t, parentDataProperty: "PricedOffer", rootData: o }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), t.Processing !== void 0 && (Oe(t.Processing, { instancePath: i + "/Processing", parentData: t, parentDataProperty: "Processing", rootData: o }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), t.Promotion !== void 0) {
      let r = t.Promotion;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          G(r[a], { instancePath: i + "/Promotion/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Promotion", schemaPath: "#/properties/Promotion/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Warning !== void 0) {
      let r = t.Warning;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          xe(r[a], { instancePath: i + "/Warning/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Warning", schemaPath: "#/properties/Warning/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zs.errors = e, s === 0;
}
function Ys(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Error" || r === "Response" || r === "AugmentationPoint" || r === "PayloadAttributes")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Error !== void 0) {
      let r = t.Error;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          le(r[a], { instancePath: i + "/Error/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Response !== void 0 && (zs(t.Response, { instancePath: i + "/Response", parentData: t, parentDataProperty: "Response", rootData: o }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length)), t.AugmentationPoint !== void 0 && (j(t.AugmentationPoint, { instancePath: i + "/AugmentationPoint", parentData: t, parentDataProperty: "AugmentationPoint", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.PayloadAttributes !== void 0 && (q(t.PayloadAttributes, { instancePath: i + "/PayloadAttributes", parentData: t, parentDataProperty: "PayloadAttributes", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ys.errors = e, s === 0;
}
function ua(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return Ys(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length), ua.errors = e, s === 0;
}
var op = fa;
var bo = { type: "string", enum: ["Carrier", "Distributor", "Seller"] };
function Xs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Carrier" || t === "Distributor" || t === "Seller")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: bo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xs.errors = e, s === 0;
}
function ei(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrgID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrgID" }, message: "must have required property 'OrgID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Name" || r === "OrgID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrgID !== void 0 && typeof t.OrgID != "string") {
      let r = { instancePath: i + "/OrgID", schemaPath: "#/properties/OrgID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ei.errors = e, s === 0;
}
function ri(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SalesAgentID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SalesAgentID" }, message: "must have required property 'SalesAgentID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "SalesAgentID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SalesAgentID !== void 0 && typeof t.SalesAgentID != "string") {
      let r = { instancePath: i + "/SalesAgentID", schemaPath: "#/properties/SalesAgentID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ri.errors = e, s === 0;
}
function ti(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SalesBranchID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SalesBranchID" }, message: "must have required property 'SalesBranchID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "SalesBranchID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SalesBranchID !== void 0 && typeof t.SalesBranchID != "string") {
      let r = { instancePath: i + "/SalesBranchID", schemaPath: "#/properties/SalesBranchID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ti.errors = e, s === 0;
}
function si(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Ordinal === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Ordinal" }, message: "must have required property 'Ordinal'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrgRole === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrgRole" }, message: "must have required property 'OrgRole'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ParticipatingOrg === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ParticipatingOrg" }, message: "must have required property 'ParticipatingOrg'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ContactInfo" || r === "Ordinal" || r === "OrgRole" || r === "ParticipatingOrg" || r === "SalesAgent" || r === "SalesBranch")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInfo !== void 0 && (v(t.ContactInfo, { instancePath: i + "/ContactInfo", parentData: t, parentDataProperty: "ContactInfo", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.Ordinal !== void 0) {
      let r = t.Ordinal;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/Ordinal", schemaPath: "#/properties/Ordinal/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.OrgRole !== void 0 && (Xs(t.OrgRole, { instancePath: i + "/OrgRole", parentData: t, parentDataProperty: "OrgRole", rootData: o }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), t.ParticipatingOrg !== void 0 && (ei(t.ParticipatingOrg, { instancePath: i + "/ParticipatingOrg", parentData: t, parentDataProperty: "ParticipatingOrg", rootData: o }) || (e = e === null ? ei.errors : e.concat(ei.errors), s = e.length)), t.SalesAgent !== void 0 && (ri(t.SalesAgent, { instancePath: i + "/SalesAgent", parentData: t, parentDataProperty: "SalesAgent", rootData: o }) || (e = e === null ? ri.errors : e.concat(ri.errors), s = e.length)), t.SalesBranch !== void 0 && (ti(t.SalesBranch, { instancePath: i + "/SalesBranch", parentData: t, parentDataProperty: "SalesBranch", rootData: o }) || (e = e === null ? ti.errors : e.concat(ti.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return si.errors = e, s === 0;
}
function ne(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DistributionChainLink === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DistributionChainLink" }, message: "must have required property 'DistributionChainLink'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "DistributionChainLink") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DistributionChainLink !== void 0) {
      let r = t.DistributionChainLink;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/DistributionChainLink", schemaPath: "#/properties/DistributionChainLink/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          si(r[a], { instancePath: i + "/DistributionChainLink/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? si.errors : e.concat(si.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/DistributionChainLink", schemaPath: "#/properties/DistributionChainLink/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ne.errors = e, s === 0;
}
function Ar(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CityName" || r === "IATA_LocationCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CityName !== void 0 && typeof t.CityName != "string") {
      let r = { instancePath: i + "/CityName", schemaPath: "#/properties/CityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.IATA_LocationCode !== void 0 && (A(t.IATA_LocationCode, { instancePath: i + "/IATA_LocationCode", parentData: t, parentDataProperty: "IATA_LocationCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ar.errors = e, s === 0;
}
function Se(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AgentDutyText" || r === "City" || r === "Country" || r === "OnlineTrxInd" || r === "RequestTime")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AgentDutyText !== void 0 && typeof t.AgentDutyText != "string") {
      let r = { instancePath: i + "/AgentDutyText", schemaPath: "#/properties/AgentDutyText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.City !== void 0 && (Ar(t.City, { instancePath: i + "/City", parentData: t, parentDataProperty: "City", rootData: o }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), t.Country !== void 0 && (z(t.Country, { instancePath: i + "/Country", parentData: t, parentDataProperty: "Country", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.OnlineTrxInd !== void 0 && typeof t.OnlineTrxInd != "boolean") {
      let r = { instancePath: i + "/OnlineTrxInd", schemaPath: "#/properties/OnlineTrxInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RequestTime !== void 0) {
      let r = t.RequestTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/RequestTime", schemaPath: "#/properties/RequestTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/RequestTime", schemaPath: "#/properties/RequestTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Se.errors = e, s === 0;
}
function ii(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Carrier" || r === "Org")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Carrier !== void 0 && (g(t.Carrier, { instancePath: i + "/Carrier", parentData: t, parentDataProperty: "Carrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.Org !== void 0 && ($e(t.Org, { instancePath: i + "/Org", parentData: t, parentDataProperty: "Org", rootData: o }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ii.errors = e, s === 0;
}
function Z(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BookingID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BookingID" }, message: "must have required property 'BookingID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BookingEntity" || r === "BookingID" || r === "BookingRefTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BookingEntity !== void 0 && (ii(t.BookingEntity, { instancePath: i + "/BookingEntity", parentData: t, parentDataProperty: "BookingEntity", rootData: o }) || (e = e === null ? ii.errors : e.concat(ii.errors), s = e.length)), t.BookingID !== void 0 && typeof t.BookingID != "string") {
      let r = { instancePath: i + "/BookingID", schemaPath: "#/properties/BookingID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BookingRefTypeCode !== void 0 && typeof t.BookingRefTypeCode != "string") {
      let r = { instancePath: i + "/BookingRefTypeCode", schemaPath: "#/properties/BookingRefTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Z.errors = e, s === 0;
}
function ni(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferID" }, message: "must have required property 'OfferID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferID" || r === "OwnerCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferID !== void 0 && typeof t.OfferID != "string") {
      let r = { instancePath: i + "/OfferID", schemaPath: "#/properties/OfferID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ni.errors = e, s === 0;
}
function Ir(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderItemRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderItemRefID" }, message: "must have required property 'OrderItemRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "OrderItemRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderItemRefID !== void 0) {
      let r = t.OrderItemRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OrderItemRefID", schemaPath: "#/properties/OrderItemRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/OrderItemRefID/" + a, schemaPath: "#/properties/OrderItemRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/OrderItemRefID", schemaPath: "#/properties/OrderItemRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ir.errors = e, s === 0;
}
function ai(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "PriceGuaranteeTimeLimitDateTime") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PriceGuaranteeTimeLimitDateTime !== void 0) {
      let r = t.PriceGuaranteeTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/PriceGuaranteeTimeLimitDateTime", schemaPath: "#/properties/PriceGuaranteeTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PriceGuaranteeTimeLimitDateTime", schemaPath: "#/properties/PriceGuaranteeTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ai.errors = e, s === 0;
}
function oi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageAllowanceRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageAllowanceRefID" }, message: "must have required property 'BaggageAllowanceRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BaggageAllowanceRefID" || r === "BaggageDisclosureRefID" || r === "Price" || r === "ValidatingCarrierCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAllowanceRefID !== void 0 && typeof t.BaggageAllowanceRefID != "string") {
      let r = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaggageDisclosureRefID !== void 0 && typeof t.BaggageDisclosureRefID != "string") {
      let r = { instancePath: i + "/BaggageDisclosureRefID", schemaPath: "#/properties/BaggageDisclosureRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.ValidatingCarrierCode !== void 0 && typeof t.ValidatingCarrierCode != "string") {
      let r = { instancePath: i + "/ValidatingCarrierCode", schemaPath: "#/properties/ValidatingCarrierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oi.errors = e, s === 0;
}
function pi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxSegmentRefID" }, message: "must have required property 'PaxSegmentRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BagItemDetails" || r === "PaxRefID" || r === "PaxSegmentRefID" || r === "Price" || r === "ValidatingCarrierCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BagItemDetails !== void 0) {
      let r = t.BagItemDetails;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          oi(r[a], { instancePath: i + "/BagItemDetails/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? oi.errors : e.concat(oi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BagItemDetails", schemaPath: "#/properties/BagItemDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentRefID !== void 0 && typeof t.PaxSegmentRefID != "string") {
      let r = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.ValidatingCarrierCode !== void 0 && typeof t.ValidatingCarrierCode != "string") {
      let r = { instancePath: i + "/ValidatingCarrierCode", schemaPath: "#/properties/ValidatingCarrierCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pi.errors = e, s === 0;
}
function li(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OriginDestRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OriginDestRefID" }, message: "must have required property 'OriginDestRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FareDetail" || r === "OriginDestRefID" || r === "Price")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FareDetail !== void 0 && (U(t.FareDetail, { instancePath: i + "/FareDetail", parentData: t, parentDataProperty: "FareDetail", rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.OriginDestRefID !== void 0) {
      let r = t.OriginDestRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OriginDestRefID", schemaPath: "#/properties/OriginDestRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/OriginDestRefID/" + a, schemaPath: "#/properties/OriginDestRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/OriginDestRefID", schemaPath: "#/properties/OriginDestRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return li.errors = e, s === 0;
}
function yi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Price === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Price" }, message: "must have required property 'Price'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DescText" || r === "Price")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yi.errors = e, s === 0;
}
function mi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DatedOperatingLegRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DatedOperatingLegRefID" }, message: "must have required property 'DatedOperatingLegRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxSegmentRefID" }, message: "must have required property 'PaxSegmentRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ColumnID" || r === "DatedOperatingLegRefID" || r === "PaxRefID" || r === "PaxSegmentRefID" || r === "Price" || r === "RowNumber" || r === "SeatProfileRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ColumnID !== void 0 && (fr(t.ColumnID, { instancePath: i + "/ColumnID", parentData: t, parentDataProperty: "ColumnID", rootData: o }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length)), t.DatedOperatingLegRefID !== void 0) {
      let r = t.DatedOperatingLegRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DatedOperatingLegRefID/" + a, schemaPath: "#/properties/DatedOperatingLegRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DatedOperatingLegRefID", schemaPath: "#/properties/DatedOperatingLegRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxSegmentRefID !== void 0 && typeof t.PaxSegmentRefID != "string") {
      let r = { instancePath: i + "/PaxSegmentRefID", schemaPath: "#/properties/PaxSegmentRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.RowNumber !== void 0 && (dr(t.RowNumber, { instancePath: i + "/RowNumber", parentData: t, parentDataProperty: "RowNumber", rootData: o }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), t.SeatProfileRefID !== void 0) {
      let r = t.SeatProfileRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/SeatProfileRefID/" + a, schemaPath: "#/properties/SeatProfileRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/SeatProfileRefID", schemaPath: "#/properties/SeatProfileRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mi.errors = e, s === 0;
}
function ui(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "BaggageItem" || r === "FlightItem" || r === "OtherItem" || r === "SeatItem")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.BaggageItem !== void 0 && (pi(t.BaggageItem, { instancePath: i + "/BaggageItem", parentData: t, parentDataProperty: "BaggageItem", rootData: o }) || (e = e === null ? pi.errors : e.concat(pi.errors), s = e.length)), t.FlightItem !== void 0 && (li(t.FlightItem, { instancePath: i + "/FlightItem", parentData: t, parentDataProperty: "FlightItem", rootData: o }) || (e = e === null ? li.errors : e.concat(li.errors), s = e.length)), t.OtherItem !== void 0 && (yi(t.OtherItem, { instancePath: i + "/OtherItem", parentData: t, parentDataProperty: "OtherItem", rootData: o }) || (e = e === null ? yi.errors : e.concat(yi.errors), s = e.length)), t.SeatItem !== void 0 && (mi(t.SeatItem, { instancePath: i + "/SeatItem", parentData: t, parentDataProperty: "SeatItem", rootData: o }) || (e = e === null ? mi.errors : e.concat(mi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ui.errors = e, s === 0;
}
function fi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferItemRefID" || r === "OfferItemTimeLimits" || r === "OfferItemType" || r === "OwnerCode" || r === "WebAddressURI")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferItemRefID !== void 0 && typeof t.OfferItemRefID != "string") {
      let r = { instancePath: i + "/OfferItemRefID", schemaPath: "#/properties/OfferItemRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItemTimeLimits !== void 0) {
      let r = t.OfferItemTimeLimits;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ai(r[a], { instancePath: i + "/OfferItemTimeLimits/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ai.errors : e.concat(ai.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferItemTimeLimits", schemaPath: "#/properties/OfferItemTimeLimits/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OfferItemType !== void 0 && (ui(t.OfferItemType, { instancePath: i + "/OfferItemType", parentData: t, parentDataProperty: "OfferItemType", rootData: o }) || (e = e === null ? ui.errors : e.concat(ui.errors), s = e.length)), t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.WebAddressURI !== void 0 && typeof t.WebAddressURI != "string") {
      let r = { instancePath: i + "/WebAddressURI", schemaPath: "#/properties/WebAddressURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fi.errors = e, s === 0;
}
function Tr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CreateOrderItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CreateOrderItem" }, message: "must have required property 'CreateOrderItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "CreateOrderItem") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CreateOrderItem !== void 0) {
      let r = t.CreateOrderItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/CreateOrderItem", schemaPath: "#/properties/CreateOrderItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          fi(r[a], { instancePath: i + "/CreateOrderItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? fi.errors : e.concat(fi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CreateOrderItem", schemaPath: "#/properties/CreateOrderItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Tr.errors = e, s === 0;
}
function di(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferRefID" }, message: "must have required property 'OfferRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "OfferRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferRefID !== void 0) {
      let r = t.OfferRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OfferRefID", schemaPath: "#/properties/OfferRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/OfferRefID/" + a, schemaPath: "#/properties/OfferRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/OfferRefID", schemaPath: "#/properties/OfferRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return di.errors = e, s === 0;
}
function ci(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Qty === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Qty" }, message: "must have required property 'Qty'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferFlightAssociations" || r === "Qty")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferFlightAssociations !== void 0 && (ee(t.OfferFlightAssociations, { instancePath: i + "/OfferFlightAssociations", parentData: t, parentDataProperty: "OfferFlightAssociations", rootData: o }) || (e = e === null ? ee.errors : e.concat(ee.errors), s = e.length)), t.Qty !== void 0) {
      let r = t.Qty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/Qty", schemaPath: "#/properties/Qty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Qty", schemaPath: "#/properties/Qty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ci.errors = e, s === 0;
}
function hi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SelectedServiceRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SelectedServiceRefID" }, message: "must have required property 'SelectedServiceRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "SelectedServiceDefinitionRefID" || r === "SelectedServiceRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SelectedServiceDefinitionRefID !== void 0) {
      let r = t.SelectedServiceDefinitionRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/SelectedServiceDefinitionRefID/" + a, schemaPath: "#/properties/SelectedServiceDefinitionRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/SelectedServiceDefinitionRefID", schemaPath: "#/properties/SelectedServiceDefinitionRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SelectedServiceRefID !== void 0 && typeof t.SelectedServiceRefID != "string") {
      let r = { instancePath: i + "/SelectedServiceRefID", schemaPath: "#/properties/SelectedServiceRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hi.errors = e, s === 0;
}
function gi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ColumnID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ColumnID" }, message: "must have required property 'ColumnID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SeatRowNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SeatRowNumber" }, message: "must have required property 'SeatRowNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ColumnID" || r === "SeatRowNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ColumnID !== void 0 && typeof t.ColumnID != "string") {
      let r = { instancePath: i + "/ColumnID", schemaPath: "#/properties/ColumnID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SeatRowNumber !== void 0) {
      let r = t.SeatRowNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/SeatRowNumber", schemaPath: "#/properties/SeatRowNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/SeatRowNumber", schemaPath: "#/properties/SeatRowNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gi.errors = e, s === 0;
}
function Pi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferItemRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItemRefID" }, message: "must have required property 'OfferItemRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferItemRefID" || r === "PaxRefID" || r === "SelectedALaCarteOfferItem" || r === "SelectedBundleServices" || r === "SelectedSeat")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferItemRefID !== void 0 && typeof t.OfferItemRefID != "string") {
      let r = { instancePath: i + "/OfferItemRefID", schemaPath: "#/properties/OfferItemRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID !== void 0) {
      let r = t.PaxRefID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxRefID/" + a, schemaPath: "#/properties/PaxRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.SelectedALaCarteOfferItem !== void 0 && (ci(t.SelectedALaCarteOfferItem, { instancePath: i + "/SelectedALaCarteOfferItem", parentData: t, parentDataProperty: "SelectedALaCarteOfferItem", rootData: o }) || (e = e === null ? ci.errors : e.concat(ci.errors), s = e.length)), t.SelectedBundleServices !== void 0 && (hi(t.SelectedBundleServices, { instancePath: i + "/SelectedBundleServices", parentData: t, parentDataProperty: "SelectedBundleServices", rootData: o }) || (e = e === null ? hi.errors : e.concat(hi.errors), s = e.length)), t.SelectedSeat !== void 0 && (gi(t.SelectedSeat, { instancePath: i + "/SelectedSeat", parentData: t, parentDataProperty: "SelectedSeat", rootData: o }) || (e = e === null ? gi.errors : e.concat(gi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pi.errors = e, s === 0;
}
function Di(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferRefID" }, message: "must have required property 'OfferRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SelectedOfferItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SelectedOfferItem" }, message: "must have required property 'SelectedOfferItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferRefID" || r === "OwnerCode" || r === "SelectedOfferItem" || r === "TotalOfferPriceAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferRefID !== void 0 && typeof t.OfferRefID != "string") {
      let r = { instancePath: i + "/OfferRefID", schemaPath: "#/properties/OfferRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SelectedOfferItem !== void 0) {
      let r = t.SelectedOfferItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/SelectedOfferItem", schemaPath: "#/properties/SelectedOfferItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Pi(r[a], { instancePath: i + "/SelectedOfferItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Pi.errors : e.concat(Pi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/SelectedOfferItem", schemaPath: "#/properties/SelectedOfferItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TotalOfferPriceAmount !== void 0 && (y(t.TotalOfferPriceAmount, { instancePath: i + "/TotalOfferPriceAmount", parentData: t, parentDataProperty: "TotalOfferPriceAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Di.errors = e, s === 0;
}
function kr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SelectedPricedOffer === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SelectedPricedOffer" }, message: "must have required property 'SelectedPricedOffer'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "SelectedPricedOffer") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SelectedPricedOffer !== void 0) {
      let r = t.SelectedPricedOffer;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/SelectedPricedOffer", schemaPath: "#/properties/SelectedPricedOffer/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Di(r[a], { instancePath: i + "/SelectedPricedOffer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Di.errors : e.concat(Di.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/SelectedPricedOffer", schemaPath: "#/properties/SelectedPricedOffer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kr.errors = e, s === 0;
}
function Ci(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderRefID" }, message: "must have required property 'OrderRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderRefID" || r === "OwnerCode" || r === "SelectedOrderItem")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderRefID !== void 0 && typeof t.OrderRefID != "string") {
      let r = { instancePath: i + "/OrderRefID", schemaPath: "#/properties/OrderRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SelectedOrderItem !== void 0) {
      let r = t.SelectedOrderItem;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ir(r[a], { instancePath: i + "/SelectedOrderItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/SelectedOrderItem", schemaPath: "#/properties/SelectedOrderItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ci.errors = e, s === 0;
}
function Me(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "PaxRefID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Me.errors = e, s === 0;
}
function bi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "PaxRefID" || r === "SharingInd" || r === "SharingPartyID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SharingInd !== void 0 && typeof t.SharingInd != "boolean") {
      let r = { instancePath: i + "/SharingInd", schemaPath: "#/properties/SharingInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SharingPartyID !== void 0 && typeof t.SharingPartyID != "string") {
      let r = { instancePath: i + "/SharingPartyID", schemaPath: "#/properties/SharingPartyID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return bi.errors = e, s === 0;
}
function Ai(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Current" || r === "New" || r === "PaxSharingPref")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Current !== void 0 && (Me(t.Current, { instancePath: i + "/Current", parentData: t, parentDataProperty: "Current", rootData: o }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), t.New !== void 0 && (Me(t.New, { instancePath: i + "/New", parentData: t, parentDataProperty: "New", rootData: o }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), t.PaxSharingPref !== void 0 && (bi(t.PaxSharingPref, { instancePath: i + "/PaxSharingPref", parentData: t, parentDataProperty: "PaxSharingPref", rootData: o }) || (e = e === null ? bi.errors : e.concat(bi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ai.errors = e, s === 0;
}
function Ii(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AcceptCancelledOffer" || r === "AcceptChange" || r === "AcceptOrderItemList" || r === "AcceptRepricedOrder" || r === "AcceptSelectedQuotedOfferList" || r === "CancelUnpaidOrder" || r === "UpdatePax")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AcceptCancelledOffer !== void 0 && (ni(t.AcceptCancelledOffer, { instancePath: i + "/AcceptCancelledOffer", parentData: t, parentDataProperty: "AcceptCancelledOffer", rootData: o }) || (e = e === null ? ni.errors : e.concat(ni.errors), s = e.length)), t.AcceptChange !== void 0 && (Ir(t.AcceptChange, { instancePath: i + "/AcceptChange", parentData: t, parentDataProperty: "AcceptChange", rootData: o }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length)), t.AcceptOrderItemList !== void 0 && (Tr(t.AcceptOrderItemList, { instancePath: i + "/AcceptOrderItemList", parentData: t, parentDataProperty: "AcceptOrderItemList", rootData: o }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), t.AcceptRepricedOrder !== void 0 && (di(t.AcceptRepricedOrder, { instancePath: i + "/AcceptRepricedOrder", parentData: t, parentDataProperty: "AcceptRepricedOrder", rootData: o }) || (e = e === null ? di.errors : e.concat(di.errors), s = e.length)), t.AcceptSelectedQuotedOfferList !== void 0 && (kr(t.AcceptSelectedQuotedOfferList, { instancePath: i + "/AcceptSelectedQuotedOfferList", parentData: t, parentDataProperty: "AcceptSelectedQuotedOfferList", rootData: o }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), t.CancelUnpaidOrder !== void 0 && (Ci(t.CancelUnpaidOrder, { instancePath: i + "/CancelUnpaidOrder", parentData: t, parentDataProperty: "CancelUnpaidOrder", rootData: o }) || (e = e === null ? Ci.errors : e.concat(Ci.errors), s = e.length)), t.UpdatePax !== void 0 && (Ai(t.UpdatePax, { instancePath: i + "/UpdatePax", parentData: t, parentDataProperty: "UpdatePax", rootData: o }) || (e = e === null ? Ai.errors : e.concat(Ai.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ii.errors = e, s === 0;
}
function wr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderID" }, message: "must have required property 'OrderID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderID" || r === "OrderVersionNumber" || r === "OwnerCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderID !== void 0 && typeof t.OrderID != "string") {
      let r = { instancePath: i + "/OrderID", schemaPath: "#/properties/OrderID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrderVersionNumber !== void 0) {
      let r = t.OrderVersionNumber;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/OrderVersionNumber", schemaPath: "#/properties/OrderVersionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wr.errors = e, s === 0;
}
var Ao = { type: "object", additionalProperties: !1, properties: { BDC: { $ref: "#/$defs/BaggageDetermination" }, CurParameter: { type: "array", items: { $ref: "#/$defs/CurParameter" } }, Device: { $ref: "#/$defs/Device" }, DeviceLocation: { $ref: "#/$defs/DeviceLocation" }, InventoryGuaranteeInd: { type: "boolean" }, MeasurementSystemCode: { $ref: "#/$defs/MeasurementSystemCode" }, PaxGroup: { $ref: "#/$defs/PaxGroup" }, PricingParameter: { $ref: "#/$defs/PricingParameter" }, ReasonCode: { type: "string" }, RefundFOP: { $ref: "#/$defs/RefundInto" }, Remark: { type: "array", items: { $ref: "#/$defs/Remark" } } } };
function Ti(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "NaturalAreaGeocode" || r === "PointElevationNumber" || r === "PointLatitudeNumber" || r === "PointLongitudeNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.NaturalAreaGeocode !== void 0 && typeof t.NaturalAreaGeocode != "string") {
      let r = { instancePath: i + "/NaturalAreaGeocode", schemaPath: "#/properties/NaturalAreaGeocode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PointElevationNumber !== void 0) {
      let r = t.PointElevationNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/PointElevationNumber", schemaPath: "#/properties/PointElevationNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PointElevationNumber", schemaPath: "#/properties/PointElevationNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PointLatitudeNumber !== void 0) {
      let r = t.PointLatitudeNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/PointLatitudeNumber", schemaPath: "#/properties/PointLatitudeNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PointLatitudeNumber", schemaPath: "#/properties/PointLatitudeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PointLongitudeNumber !== void 0) {
      let r = t.PointLongitudeNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/PointLongitudeNumber", schemaPath: "#/properties/PointLongitudeNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PointLongitudeNumber", schemaPath: "#/properties/PointLongitudeNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ti.errors = e, s === 0;
}
function vr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "City" || r === "Country" || r === "GeospatialLocation")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.City !== void 0 && (Ar(t.City, { instancePath: i + "/City", parentData: t, parentDataProperty: "City", rootData: o }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length)), t.Country !== void 0 && (z(t.Country, { instancePath: i + "/Country", parentData: t, parentDataProperty: "Country", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.GeospatialLocation !== void 0 && (Ti(t.GeospatialLocation, { instancePath: i + "/GeospatialLocation", parentData: t, parentDataProperty: "GeospatialLocation", rootData: o }) || (e = e === null ? Ti.errors : e.concat(Ti.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vr.errors = e, s === 0;
}
var Io = { type: "object", additionalProperties: !1, properties: { AccountableDoc: { $ref: "#/$defs/AccountableDoc" }, DirectBill: { $ref: "#/$defs/DirectBill" }, IATA_EasyPay: { $ref: "#/$defs/EasyPay" }, LoyaltyRedemption: { $ref: "#/$defs/LoyaltyRedemption" }, OtherPaymentMethod: { $ref: "#/$defs/OtherPaymentMethod" }, PaymentCard: { $ref: "#/$defs/PaymentCard" }, PaymentRedirectionResponse: { $ref: "#/$defs/RefundInto_PaymentRedirectionResponse" }, SettlementPlan: { $ref: "#/$defs/SettlementPlan" }, Voucher: { $ref: "#/$defs/Voucher" } } };
function W(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DocNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DocNumber" }, message: "must have required property 'DocNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DateOfIssue" || r === "DocNumber" || r === "DocType")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DateOfIssue !== void 0) {
      let r = t.DateOfIssue;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/DateOfIssue", schemaPath: "#/properties/DateOfIssue/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DateOfIssue", schemaPath: "#/properties/DateOfIssue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DocNumber !== void 0 && typeof t.DocNumber != "string") {
      let r = { instancePath: i + "/DocNumber", schemaPath: "#/properties/DocNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DocType !== void 0 && typeof t.DocType != "string") {
      let r = { instancePath: i + "/DocType", schemaPath: "#/properties/DocType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return W.errors = e, s === 0;
}
function Rr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ContactInfo" || r === "OrgID" || r === "OrgName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInfo !== void 0 && (v(t.ContactInfo, { instancePath: i + "/ContactInfo", parentData: t, parentDataProperty: "ContactInfo", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.OrgID !== void 0 && typeof t.OrgID != "string") {
      let r = { instancePath: i + "/OrgID", schemaPath: "#/properties/OrgID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrgName !== void 0 && typeof t.OrgName != "string") {
      let r = { instancePath: i + "/OrgName", schemaPath: "#/properties/OrgName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rr.errors = e, s === 0;
}
var To = new RegExp("^(?:[0-9]{1,19})$", "u");
function Q(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!To.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,19})$" }, message: 'must match pattern "^(?:[0-9]{1,19})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Q.errors = e, s === 0;
}
var ko = new RegExp("^(?:(0[1-9]|1[0-2])[0-9][0-9])$", "u");
function w(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!ko.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(0[1-9]|1[0-2])[0-9][0-9])$" }, message: 'must match pattern "^(?:(0[1-9]|1[0-2])[0-9][0-9])$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return w.errors = e, s === 0;
}
function Or(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "EncryptedAccountNumber" || r === "KeyNameText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EncryptedAccountNumber !== void 0 && (N(t.EncryptedAccountNumber, { instancePath: i + "/EncryptedAccountNumber", parentData: t, parentDataProperty: "EncryptedAccountNumber", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.KeyNameText !== void 0 && typeof t.KeyNameText != "string") {
      let r = { instancePath: i + "/KeyNameText", schemaPath: "#/properties/KeyNameText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Or.errors = e, s === 0;
}
function $r(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AccountNumber" || r === "ExpirationDate" || r === "IATA_EasyPayEncryptedData" || r === "IATA_Number")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AccountNumber !== void 0 && (Q(t.AccountNumber, { instancePath: i + "/AccountNumber", parentData: t, parentDataProperty: "AccountNumber", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.ExpirationDate !== void 0 && (w(t.ExpirationDate, { instancePath: i + "/ExpirationDate", parentData: t, parentDataProperty: "ExpirationDate", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.IATA_EasyPayEncryptedData !== void 0 && (Or(t.IATA_EasyPayEncryptedData, { instancePath: i + "/IATA_EasyPayEncryptedData", parentData: t, parentDataProperty: "IATA_EasyPayEncryptedData", rootData: o }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), t.IATA_Number !== void 0) {
      let r = t.IATA_Number;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/IATA_Number", schemaPath: "#/properties/IATA_Number/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IATA_Number", schemaPath: "#/properties/IATA_Number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $r.errors = e, s === 0;
}
function ae(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CertificateNumber" || r === "LoyaltyCurAmount" || r === "LoyaltyProgramAccount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CertificateNumber !== void 0) {
      let r = t.CertificateNumber;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++) {
          let m = r[a];
          if (typeof m == "string") {
            if (!f.test(m)) {
              let Wr = { instancePath: i + "/CertificateNumber/" + a, schemaPath: "#/properties/CertificateNumber/items/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
              e === null ? e = [Wr] : e.push(Wr), s++;
            }
          } else {
            let Wr = { instancePath: i + "/CertificateNumber/" + a, schemaPath: "#/properties/CertificateNumber/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [Wr] : e.push(Wr), s++;
          }
        }
      } else {
        let n = { instancePath: i + "/CertificateNumber", schemaPath: "#/properties/CertificateNumber/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.LoyaltyCurAmount !== void 0 && (y(t.LoyaltyCurAmount, { instancePath: i + "/LoyaltyCurAmount", parentData: t, parentDataProperty: "LoyaltyCurAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.LoyaltyProgramAccount !== void 0 && (de(t.LoyaltyProgramAccount, { instancePath: i + "/LoyaltyProgramAccount", parentData: t, parentDataProperty: "LoyaltyProgramAccount", rootData: o }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ae.errors = e, s === 0;
}
var wo = { type: "object", additionalProperties: !1, properties: { CardBrandCode: { $ref: "#/$defs/BrandCode" }, CardholderAddress: { $ref: "#/$defs/PostalAddress" }, CardHolderName: { type: "string" }, CardIssuerName: { $ref: "#/$defs/ProperName" }, CardIssuingCountryCode: { type: "string" }, CardNumber: { $ref: "#/$defs/CardNumber" }, CardProductTypeCode: { type: "string" }, CardSecurityCode: { type: "string" }, CardSeqNumber: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, CardTypeText: { type: "string" }, CryptographyKey: { $ref: "#/$defs/CryptographyKey" }, EffectiveDate: { $ref: "#/$defs/MonthYear" }, EncryptedData: { $ref: "#/$defs/EncryptedData" }, ExpirationDate: { $ref: "#/$defs/MonthYear" }, PaymentInstrumentOwnershipCode: { $ref: "#/$defs/OwnershipTypeCode" }, ProtectedCardID: { type: "string" }, ReconciliationID: { type: "string" }, SecurePaymentVersion1: { $ref: "#/$defs/Secure3D1" }, SecurePaymentVersion2: { $ref: "#/$defs/Secure3D2" }, SecureProgram: { $ref: "#/$defs/SecureProgram" }, TokenizedCardID: { type: "string" } } };
var vo = new RegExp("^(?:[0-9a-zA-Z]{1,2})$", "u");
function O(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!vo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-zA-Z]{1,2})$" }, message: 'must match pattern "^(?:[0-9a-zA-Z]{1,2})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return O.errors = e, s === 0;
}
function ki(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CypherValue === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CypherValue" }, message: "must have required property 'CypherValue'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "CypherValue") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.CypherValue !== void 0 && (N(t.CypherValue, { instancePath: i + "/CypherValue", parentData: t, parentDataProperty: "CypherValue", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ki.errors = e, s === 0;
}
var Ro = new RegExp("^(?:[0-9]{6})$", "u");
function wi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Ro.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{6})$" }, message: 'must match pattern "^(?:[0-9]{6})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wi.errors = e, s === 0;
}
var Oo = new RegExp("^(?:[0-9]{4})$", "u");
function vi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Oo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{4})$" }, message: 'must match pattern "^(?:[0-9]{4})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vi.errors = e, s === 0;
}
function Ne(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CryptographyKey === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CryptographyKey" }, message: "must have required property 'CryptographyKey'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CypherData === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CypherData" }, message: "must have required property 'CypherData'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EncryptedCardNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "EncryptedCardNumber" }, message: "must have required property 'EncryptedCardNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EncryptedCardSecurityNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "EncryptedCardSecurityNumber" }, message: "must have required property 'EncryptedCardSecurityNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.First6DigitsText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "First6DigitsText" }, message: "must have required property 'First6DigitsText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.KeyNameText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "KeyNameText" }, message: "must have required property 'KeyNameText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Last4DigitsText === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Last4DigitsText" }, message: "must have required property 'Last4DigitsText'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "CryptographyKey" || r === "CypherData" || r === "EncryptedCardNumber" || r === "EncryptedCardSecurityNumber" || r === "First6DigitsText" || r === "KeyNameText" || r === "Last4DigitsText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CryptographyKey !== void 0 && (te(t.CryptographyKey, { instancePath: i + "/CryptographyKey", parentData: t, parentDataProperty: "CryptographyKey", rootData: o }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), t.CypherData !== void 0 && (ki(t.CypherData, { instancePath: i + "/CypherData", parentData: t, parentDataProperty: "CypherData", rootData: o }) || (e = e === null ? ki.errors : e.concat(ki.errors), s = e.length)), t.EncryptedCardNumber !== void 0 && (N(t.EncryptedCardNumber, { instancePath: i + "/EncryptedCardNumber", parentData: t, parentDataProperty: "EncryptedCardNumber", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.EncryptedCardSecurityNumber !== void 0 && (N(t.EncryptedCardSecurityNumber, { instancePath: i + "/EncryptedCardSecurityNumber", parentData: t, parentDataProperty: "EncryptedCardSecurityNumber", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.First6DigitsText !== void 0 && (wi(t.First6DigitsText, { instancePath: i + "/First6DigitsText", parentData: t, parentDataProperty: "First6DigitsText", rootData: o }) || (e = e === null ? wi.errors : e.concat(wi.errors), s = e.length)), t.KeyNameText !== void 0 && typeof t.KeyNameText != "string") {
      let r = { instancePath: i + "/KeyNameText", schemaPath: "#/properties/KeyNameText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Last4DigitsText !== void 0 && (vi(t.Last4DigitsText, { instancePath: i + "/Last4DigitsText", parentData: t, parentDataProperty: "Last4DigitsText", rootData: o }) || (e = e === null ? vi.errors : e.concat(vi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ne.errors = e, s === 0;
}
function xr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "PayerAuthenticationResponseText") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PayerAuthenticationResponseText !== void 0 && typeof t.PayerAuthenticationResponseText != "string") {
      let r = { instancePath: i + "/PayerAuthenticationResponseText", schemaPath: "#/properties/PayerAuthenticationResponseText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xr.errors = e, s === 0;
}
var $o = { type: "object", additionalProperties: !1, properties: { AuthenticationMerchantName: { type: "string" }, AuthenticationTokenValue: { type: "string" }, AuthenticationValue: { type: "string" }, CardNumberCollectionCode: { $ref: "#/$defs/CardNumberCollectionCode" }, DirectoryServerTrxID: { type: "string" }, ElectronicCommerceInd: { type: "string" }, PayerAuthenticationExemptionCode: { $ref: "#/$defs/PayerAuthenticationExemptionCode" }, PayerAuthenticationFailureToCompleteCode: { $ref: "#/$defs/PayerAuthenticationFailureToCompleteCode" }, PaymentTrxChannelCode: { $ref: "#/$defs/PaymentTrxChannelCode" }, ProgramProtocolText: { type: "string" }, TrxStatusText: { type: "array", items: { type: "string" } } } }, xo = { type: "string", enum: ["K", "S"] };
function Ri(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "K" || t === "S")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: xo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ri.errors = e, s === 0;
}
var So = { type: "string", enum: ["AO", "DA", "LV", "MA", "ND", "SC", "TB", "TR"] };
function Oi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "AO" || t === "DA" || t === "LV" || t === "MA" || t === "ND" || t === "SC" || t === "TB" || t === "TR")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: So.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Oi.errors = e, s === 0;
}
var No = { type: "string", enum: ["NC", "NS"] };
function $i(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "NC" || t === "NS")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: No.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $i.errors = e, s === 0;
}
var jo = { type: "string", enum: ["EC", "FA", "MO", "NS", "TO"] };
function xi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "EC" || t === "FA" || t === "MO" || t === "NS" || t === "TO")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: jo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xi.errors = e, s === 0;
}
function Sr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call($o.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AuthenticationMerchantName !== void 0 && typeof t.AuthenticationMerchantName != "string") {
      let r = { instancePath: i + "/AuthenticationMerchantName", schemaPath: "#/properties/AuthenticationMerchantName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AuthenticationTokenValue !== void 0 && typeof t.AuthenticationTokenValue != "string") {
      let r = { instancePath: i + "/AuthenticationTokenValue", schemaPath: "#/properties/AuthenticationTokenValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AuthenticationValue !== void 0 && typeof t.AuthenticationValue != "string") {
      let r = { instancePath: i + "/AuthenticationValue", schemaPath: "#/properties/AuthenticationValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardNumberCollectionCode !== void 0 && (Ri(t.CardNumberCollectionCode, { instancePath: i + "/CardNumberCollectionCode", parentData: t, parentDataProperty: "CardNumberCollectionCode", rootData: o }) || (e = e === null ? Ri.errors : e.concat(Ri.errors), s = e.length)), t.DirectoryServerTrxID !== void 0 && typeof t.DirectoryServerTrxID != "string") {
      let r = { instancePath: i + "/DirectoryServerTrxID", schemaPath: "#/properties/DirectoryServerTrxID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ElectronicCommerceInd !== void 0 && typeof t.ElectronicCommerceInd != "string") {
      let r = { instancePath: i + "/ElectronicCommerceInd", schemaPath: "#/properties/ElectronicCommerceInd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PayerAuthenticationExemptionCode !== void 0 && (Oi(t.PayerAuthenticationExemptionCode, { instancePath: i + "/PayerAuthenticationExemptionCode", parentData: t, parentDataProperty: "PayerAuthenticationExemptionCode", rootData: o }) || (e = e === null ? Oi.errors : e.concat(Oi.errors), s = e.length)), t.PayerAuthenticationFailureToCompleteCode !== void 0 && ($i(t.PayerAuthenticationFailureToCompleteCode, { instancePath: i + "/PayerAuthenticationFailureToCompleteCode", parentData: t, parentDataProperty: "PayerAuthenticationFailureToCompleteCode", rootData: o }) || (e = e === null ? $i.errors : e.concat($i.errors), s = e.length)), t.PaymentTrxChannelCode !== void 0 && (xi(t.PaymentTrxChannelCode, { instancePath: i + "/PaymentTrxChannelCode", parentData: t, parentDataProperty: "PaymentTrxChannelCode", rootData: o }) || (e = e === null ? xi.errors : e.concat(xi.errors), s = e.length)), t.ProgramProtocolText !== void 0 && typeof t.ProgramProtocolText != "string") {
      let r = { instancePath: i + "/ProgramProtocolText", schemaPath: "#/properties/ProgramProtocolText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TrxStatusText !== void 0) {
      let r = t.TrxStatusText;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/TrxStatusText/" + a, schemaPath: "#/properties/TrxStatusText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/TrxStatusText", schemaPath: "#/properties/TrxStatusText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Sr.errors = e, s === 0;
}
function Nr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "EnrollmentStatusText" || r === "SecurePaymentProgramName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EnrollmentStatusText !== void 0 && typeof t.EnrollmentStatusText != "string") {
      let r = { instancePath: i + "/EnrollmentStatusText", schemaPath: "#/properties/EnrollmentStatusText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SecurePaymentProgramName !== void 0 && typeof t.SecurePaymentProgramName != "string") {
      let r = { instancePath: i + "/SecurePaymentProgramName", schemaPath: "#/properties/SecurePaymentProgramName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Nr.errors = e, s === 0;
}
function jr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(wo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CardBrandCode !== void 0 && (O(t.CardBrandCode, { instancePath: i + "/CardBrandCode", parentData: t, parentDataProperty: "CardBrandCode", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.CardholderAddress !== void 0 && (K(t.CardholderAddress, { instancePath: i + "/CardholderAddress", parentData: t, parentDataProperty: "CardholderAddress", rootData: o }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), t.CardHolderName !== void 0 && typeof t.CardHolderName != "string") {
      let r = { instancePath: i + "/CardHolderName", schemaPath: "#/properties/CardHolderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardIssuerName !== void 0 && (u(t.CardIssuerName, { instancePath: i + "/CardIssuerName", parentData: t, parentDataProperty: "CardIssuerName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.CardIssuingCountryCode !== void 0 && typeof t.CardIssuingCountryCode != "string") {
      let r = { instancePath: i + "/CardIssuingCountryCode", schemaPath: "#/properties/CardIssuingCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardNumber !== void 0 && (Q(t.CardNumber, { instancePath: i + "/CardNumber", parentData: t, parentDataProperty: "CardNumber", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.CardProductTypeCode !== void 0 && typeof t.CardProductTypeCode != "string") {
      let r = { instancePath: i + "/CardProductTypeCode", schemaPath: "#/properties/CardProductTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardSecurityCode !== void 0 && typeof t.CardSecurityCode != "string") {
      let r = { instancePath: i + "/CardSecurityCode", schemaPath: "#/properties/CardSecurityCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardSeqNumber !== void 0) {
      let r = t.CardSeqNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/CardSeqNumber", schemaPath: "#/properties/CardSeqNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CardSeqNumber", schemaPath: "#/properties/CardSeqNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CardTypeText !== void 0 && typeof t.CardTypeText != "string") {
      let r = { instancePath: i + "/CardTypeText", schemaPath: "#/properties/CardTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CryptographyKey !== void 0 && (te(t.CryptographyKey, { instancePath: i + "/CryptographyKey", parentData: t, parentDataProperty: "CryptographyKey", rootData: o }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), t.EffectiveDate !== void 0 && (w(t.EffectiveDate, { instancePath: i + "/EffectiveDate", parentData: t, parentDataProperty: "EffectiveDate", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.EncryptedData !== void 0 && (Ne(t.EncryptedData, { instancePath: i + "/EncryptedData", parentData: t, parentDataProperty: "EncryptedData", rootData: o }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), t.ExpirationDate !== void 0 && (w(t.ExpirationDate, { instancePath: i + "/ExpirationDate", parentData: t, parentDataProperty: "ExpirationDate", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.PaymentInstrumentOwnershipCode !== void 0 && (ie(t.PaymentInstrumentOwnershipCode, { instancePath: i + "/PaymentInstrumentOwnershipCode", parentData: t, parentDataProperty: "PaymentInstrumentOwnershipCode", rootData: o }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), t.ProtectedCardID !== void 0 && typeof t.ProtectedCardID != "string") {
      let r = { instancePath: i + "/ProtectedCardID", schemaPath: "#/properties/ProtectedCardID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ReconciliationID !== void 0 && typeof t.ReconciliationID != "string") {
      let r = { instancePath: i + "/ReconciliationID", schemaPath: "#/properties/ReconciliationID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SecurePaymentVersion1 !== void 0 && (xr(t.SecurePaymentVersion1, { instancePath: i + "/SecurePaymentVersion1", parentData: t, parentDataProperty: "SecurePaymentVersion1", rootData: o }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), t.SecurePaymentVersion2 !== void 0 && (Sr(t.SecurePaymentVersion2, { instancePath: i + "/SecurePaymentVersion2", parentData: t, parentDataProperty: "SecurePaymentVersion2", rootData: o }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), t.SecureProgram !== void 0 && (Nr(t.SecureProgram, { instancePath: i + "/SecureProgram", parentData: t, parentDataProperty: "SecureProgram", rootData: o }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), t.TokenizedCardID !== void 0 && typeof t.TokenizedCardID != "string") {
      let r = { instancePath: i + "/TokenizedCardID", schemaPath: "#/properties/TokenizedCardID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jr.errors = e, s === 0;
}
function Si(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ReturnURI === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ReturnURI" }, message: "must have required property 'ReturnURI'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ExpirationDateTime" || r === "ReturnURI")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ExpirationDateTime !== void 0) {
      let r = t.ExpirationDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/ExpirationDateTime", schemaPath: "#/properties/ExpirationDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ExpirationDateTime", schemaPath: "#/properties/ExpirationDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ReturnURI !== void 0 && typeof t.ReturnURI != "string") {
      let r = { instancePath: i + "/ReturnURI", schemaPath: "#/properties/ReturnURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Si.errors = e, s === 0;
}
function oe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaymentTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentTypeCode" }, message: "must have required property 'PaymentTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "IATA_Number" || r === "PaymentTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.IATA_Number !== void 0) {
      let r = t.IATA_Number;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/IATA_Number", schemaPath: "#/properties/IATA_Number/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IATA_Number", schemaPath: "#/properties/IATA_Number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaymentTypeCode !== void 0 && typeof t.PaymentTypeCode != "string") {
      let r = { instancePath: i + "/PaymentTypeCode", schemaPath: "#/properties/PaymentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oe.errors = e, s === 0;
}
function pe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.VoucherID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "VoucherID" }, message: "must have required property 'VoucherID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "EffectiveDate" || r === "ExpirationDate" || r === "RemainingAmount" || r === "VoucherID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EffectiveDate !== void 0) {
      let r = t.EffectiveDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/EffectiveDate", schemaPath: "#/properties/EffectiveDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/EffectiveDate", schemaPath: "#/properties/EffectiveDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ExpirationDate !== void 0) {
      let r = t.ExpirationDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/ExpirationDate", schemaPath: "#/properties/ExpirationDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ExpirationDate", schemaPath: "#/properties/ExpirationDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.RemainingAmount !== void 0 && (y(t.RemainingAmount, { instancePath: i + "/RemainingAmount", parentData: t, parentDataProperty: "RemainingAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.VoucherID !== void 0 && typeof t.VoucherID != "string") {
      let r = { instancePath: i + "/VoucherID", schemaPath: "#/properties/VoucherID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pe.errors = e, s === 0;
}
function Ni(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Io.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AccountableDoc !== void 0 && (W(t.AccountableDoc, { instancePath: i + "/AccountableDoc", parentData: t, parentDataProperty: "AccountableDoc", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.DirectBill !== void 0 && (Rr(t.DirectBill, { instancePath: i + "/DirectBill", parentData: t, parentDataProperty: "DirectBill", rootData: o }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), t.IATA_EasyPay !== void 0 && ($r(t.IATA_EasyPay, { instancePath: i + "/IATA_EasyPay", parentData: t, parentDataProperty: "IATA_EasyPay", rootData: o }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), t.LoyaltyRedemption !== void 0 && (ae(t.LoyaltyRedemption, { instancePath: i + "/LoyaltyRedemption", parentData: t, parentDataProperty: "LoyaltyRedemption", rootData: o }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), t.OtherPaymentMethod !== void 0 && (se(t.OtherPaymentMethod, { instancePath: i + "/OtherPaymentMethod", parentData: t, parentDataProperty: "OtherPaymentMethod", rootData: o }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), t.PaymentCard !== void 0 && (jr(t.PaymentCard, { instancePath: i + "/PaymentCard", parentData: t, parentDataProperty: "PaymentCard", rootData: o }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), t.PaymentRedirectionResponse !== void 0 && (Si(t.PaymentRedirectionResponse, { instancePath: i + "/PaymentRedirectionResponse", parentData: t, parentDataProperty: "PaymentRedirectionResponse", rootData: o }) || (e = e === null ? Si.errors : e.concat(Si.errors), s = e.length)), t.SettlementPlan !== void 0 && (oe(t.SettlementPlan, { instancePath: i + "/SettlementPlan", parentData: t, parentDataProperty: "SettlementPlan", rootData: o }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), t.Voucher !== void 0 && (pe(t.Voucher, { instancePath: i + "/Voucher", parentData: t, parentDataProperty: "Voucher", rootData: o }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ni.errors = e, s === 0;
}
function ji(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Ao.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BDC !== void 0 && (M(t.BDC, { instancePath: i + "/BDC", parentData: t, parentDataProperty: "BDC", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.CurParameter !== void 0) {
      let r = t.CurParameter;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ke(r[a], { instancePath: i + "/CurParameter/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CurParameter", schemaPath: "#/properties/CurParameter/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Device !== void 0 && (we(t.Device, { instancePath: i + "/Device", parentData: t, parentDataProperty: "Device", rootData: o }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), t.DeviceLocation !== void 0 && (vr(t.DeviceLocation, { instancePath: i + "/DeviceLocation", parentData: t, parentDataProperty: "DeviceLocation", rootData: o }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), t.InventoryGuaranteeInd !== void 0 && typeof t.InventoryGuaranteeInd != "boolean") {
      let r = { instancePath: i + "/InventoryGuaranteeInd", schemaPath: "#/properties/InventoryGuaranteeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MeasurementSystemCode !== void 0 && (ve(t.MeasurementSystemCode, { instancePath: i + "/MeasurementSystemCode", parentData: t, parentDataProperty: "MeasurementSystemCode", rootData: o }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), t.PaxGroup !== void 0 && (R(t.PaxGroup, { instancePath: i + "/PaxGroup", parentData: t, parentDataProperty: "PaxGroup", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), t.PricingParameter !== void 0 && (Re(t.PricingParameter, { instancePath: i + "/PricingParameter", parentData: t, parentDataProperty: "PricingParameter", rootData: o }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), t.ReasonCode !== void 0 && typeof t.ReasonCode != "string") {
      let r = { instancePath: i + "/ReasonCode", schemaPath: "#/properties/ReasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefundFOP !== void 0 && (Ni(t.RefundFOP, { instancePath: i + "/RefundFOP", parentData: t, parentDataProperty: "RefundFOP", rootData: o }) || (e = e === null ? Ni.errors : e.concat(Ni.errors), s = e.length)), t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          T(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ji.errors = e, s === 0;
}
function qr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderRefID" }, message: "must have required property 'OrderRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderItemRefID" || r === "OrderRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderItemRefID !== void 0) {
      let r = t.OrderItemRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/OrderItemRefID/" + a, schemaPath: "#/properties/OrderItemRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/OrderItemRefID", schemaPath: "#/properties/OrderItemRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OrderRefID !== void 0 && typeof t.OrderRefID != "string") {
      let r = { instancePath: i + "/OrderRefID", schemaPath: "#/properties/OrderRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qr.errors = e, s === 0;
}
function qi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ProcessRuleCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ProcessRuleCode" }, message: "must have required property 'ProcessRuleCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ProcessRuleCode" || r === "RemittanceDate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ProcessRuleCode !== void 0 && (re(t.ProcessRuleCode, { instancePath: i + "/ProcessRuleCode", parentData: t, parentDataProperty: "ProcessRuleCode", rootData: o }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), t.RemittanceDate !== void 0) {
      let r = t.RemittanceDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/RemittanceDate", schemaPath: "#/properties/RemittanceDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/RemittanceDate", schemaPath: "#/properties/RemittanceDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qi.errors = e, s === 0;
}
function Li(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CardProductTypeCode" || r === "CardTypeText" || r === "IIN_IINNumber" || r === "SecurePaymentAuthenticationVersion")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CardProductTypeCode !== void 0 && typeof t.CardProductTypeCode != "string") {
      let r = { instancePath: i + "/CardProductTypeCode", schemaPath: "#/properties/CardProductTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardTypeText !== void 0 && typeof t.CardTypeText != "string") {
      let r = { instancePath: i + "/CardTypeText", schemaPath: "#/properties/CardTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.IIN_IINNumber !== void 0 && (gr(t.IIN_IINNumber, { instancePath: i + "/IIN_IINNumber", parentData: t, parentDataProperty: "IIN_IINNumber", rootData: o }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), t.SecurePaymentAuthenticationVersion !== void 0 && (Te(t.SecurePaymentAuthenticationVersion, { instancePath: i + "/SecurePaymentAuthenticationVersion", parentData: t, parentDataProperty: "SecurePaymentAuthenticationVersion", rootData: o }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Li.errors = e, s === 0;
}
function Mi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PaymentCardCriteriaAddlInfo" || r === "PaymentOtherMethodAddlInfo")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PaymentCardCriteriaAddlInfo !== void 0 && (Li(t.PaymentCardCriteriaAddlInfo, { instancePath: i + "/PaymentCardCriteriaAddlInfo", parentData: t, parentDataProperty: "PaymentCardCriteriaAddlInfo", rootData: o }) || (e = e === null ? Li.errors : e.concat(Li.errors), s = e.length)), t.PaymentOtherMethodAddlInfo !== void 0 && (se(t.PaymentOtherMethodAddlInfo, { instancePath: i + "/PaymentOtherMethodAddlInfo", parentData: t, parentDataProperty: "PaymentOtherMethodAddlInfo", rootData: o }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mi.errors = e, s === 0;
}
function Lr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaymentTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentTypeCode" }, message: "must have required property 'PaymentTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ClearanceCriteria" || r === "PaymentBrandCode" || r === "PaymentCriteriaAddlInfo" || r === "PaymentMethodCountryCode" || r === "PaymentTypeCode" || r === "PrefLevel")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ClearanceCriteria !== void 0) {
      let r = t.ClearanceCriteria;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          qi(r[a], { instancePath: i + "/ClearanceCriteria/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? qi.errors : e.concat(qi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ClearanceCriteria", schemaPath: "#/properties/ClearanceCriteria/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaymentBrandCode !== void 0 && typeof t.PaymentBrandCode != "string") {
      let r = { instancePath: i + "/PaymentBrandCode", schemaPath: "#/properties/PaymentBrandCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentCriteriaAddlInfo !== void 0 && (Mi(t.PaymentCriteriaAddlInfo, { instancePath: i + "/PaymentCriteriaAddlInfo", parentData: t, parentDataProperty: "PaymentCriteriaAddlInfo", rootData: o }) || (e = e === null ? Mi.errors : e.concat(Mi.errors), s = e.length)), t.PaymentMethodCountryCode !== void 0 && typeof t.PaymentMethodCountryCode != "string") {
      let r = { instancePath: i + "/PaymentMethodCountryCode", schemaPath: "#/properties/PaymentMethodCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentTypeCode !== void 0 && typeof t.PaymentTypeCode != "string") {
      let r = { instancePath: i + "/PaymentTypeCode", schemaPath: "#/properties/PaymentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PrefLevel !== void 0 && (ce(t.PrefLevel, { instancePath: i + "/PrefLevel", parentData: t, parentDataProperty: "PrefLevel", rootData: o }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Lr.errors = e, s === 0;
}
function Ei(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Surname === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Surname" }, message: "must have required property 'Surname'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BirthplaceText" || r === "GivenName" || r === "IndividualID" || r === "MiddleName" || r === "SuffixName" || r === "Surname" || r === "TitleName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BirthplaceText !== void 0 && typeof t.BirthplaceText != "string") {
      let r = { instancePath: i + "/BirthplaceText", schemaPath: "#/properties/BirthplaceText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.GivenName !== void 0) {
      let r = t.GivenName;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          u(r[a], { instancePath: i + "/GivenName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IndividualID !== void 0 && typeof t.IndividualID != "string") {
      let r = { instancePath: i + "/IndividualID", schemaPath: "#/properties/IndividualID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MiddleName !== void 0) {
      let r = t.MiddleName;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let a = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          u(r[a], { instancePath: i + "/MiddleName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.SuffixName !== void 0 && (S(t.SuffixName, { instancePath: i + "/SuffixName", parentData: t, parentDataProperty: "SuffixName", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Surname !== void 0 && (u(t.Surname, { instancePath: i + "/Surname", parentData: t, parentDataProperty: "Surname", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.TitleName !== void 0 && (S(t.TitleName, { instancePath: i + "/TitleName", parentData: t, parentDataProperty: "TitleName", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ei.errors = e, s === 0;
}
function Bi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "Name") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bi.errors = e, s === 0;
}
function Fi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "IndividualName" || r === "OrganisationName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.IndividualName !== void 0 && (Ei(t.IndividualName, { instancePath: i + "/IndividualName", parentData: t, parentDataProperty: "IndividualName", rootData: o }) || (e = e === null ? Ei.errors : e.concat(Ei.errors), s = e.length)), t.OrganisationName !== void 0 && (Bi(t.OrganisationName, { instancePath: i + "/OrganisationName", parentData: t, parentDataProperty: "OrganisationName", rootData: o }) || (e = e === null ? Bi.errors : e.concat(Bi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fi.errors = e, s === 0;
}
function Mr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AddressVerificationInvalidInd" || r === "AddressVerificationNoMatchInd" || r === "AddressVerificationStatusCode" || r === "AddressVerificationText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AddressVerificationInvalidInd !== void 0 && typeof t.AddressVerificationInvalidInd != "boolean") {
      let r = { instancePath: i + "/AddressVerificationInvalidInd", schemaPath: "#/properties/AddressVerificationInvalidInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AddressVerificationNoMatchInd !== void 0 && typeof t.AddressVerificationNoMatchInd != "boolean") {
      let r = { instancePath: i + "/AddressVerificationNoMatchInd", schemaPath: "#/properties/AddressVerificationNoMatchInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AddressVerificationStatusCode !== void 0 && typeof t.AddressVerificationStatusCode != "string") {
      let r = { instancePath: i + "/AddressVerificationStatusCode", schemaPath: "#/properties/AddressVerificationStatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AddressVerificationText !== void 0 && typeof t.AddressVerificationText != "string") {
      let r = { instancePath: i + "/AddressVerificationText", schemaPath: "#/properties/AddressVerificationText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mr.errors = e, s === 0;
}
function Vi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PostalAddress === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PostalAddress" }, message: "must have required property 'PostalAddress'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "PaymentAddressVerification" || r === "PostalAddress")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PaymentAddressVerification !== void 0 && (Mr(t.PaymentAddressVerification, { instancePath: i + "/PaymentAddressVerification", parentData: t, parentDataProperty: "PaymentAddressVerification", rootData: o }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), t.PostalAddress !== void 0 && (K(t.PostalAddress, { instancePath: i + "/PostalAddress", parentData: t, parentDataProperty: "PostalAddress", rootData: o }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vi.errors = e, s === 0;
}
function Er(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PayerEmailAddress" || r === "PayerName" || r === "PayerPhoneNumber" || r === "PaymentAddress")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PayerEmailAddress !== void 0 && (Be(t.PayerEmailAddress, { instancePath: i + "/PayerEmailAddress", parentData: t, parentDataProperty: "PayerEmailAddress", rootData: o }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), t.PayerName !== void 0 && (Fi(t.PayerName, { instancePath: i + "/PayerName", parentData: t, parentDataProperty: "PayerName", rootData: o }) || (e = e === null ? Fi.errors : e.concat(Fi.errors), s = e.length)), t.PayerPhoneNumber !== void 0 && (_e(t.PayerPhoneNumber, { instancePath: i + "/PayerPhoneNumber", parentData: t, parentDataProperty: "PayerPhoneNumber", rootData: o }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), t.PaymentAddress !== void 0 && (Vi(t.PaymentAddress, { instancePath: i + "/PaymentAddress", parentData: t, parentDataProperty: "PaymentAddress", rootData: o }) || (e = e === null ? Vi.errors : e.concat(Vi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Er.errors = e, s === 0;
}
function _i(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaymentTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentTypeCode" }, message: "must have required property 'PaymentTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "PayerReturnURI" || r === "PaymentBrandCode" || r === "PaymentTypeCode" || r === "RedirectionAcceptanceInd" || r === "Remark")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PayerReturnURI !== void 0 && typeof t.PayerReturnURI != "string") {
      let r = { instancePath: i + "/PayerReturnURI", schemaPath: "#/properties/PayerReturnURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentBrandCode !== void 0 && (O(t.PaymentBrandCode, { instancePath: i + "/PaymentBrandCode", parentData: t, parentDataProperty: "PaymentBrandCode", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.PaymentTypeCode !== void 0 && typeof t.PaymentTypeCode != "string") {
      let r = { instancePath: i + "/PaymentTypeCode", schemaPath: "#/properties/PaymentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RedirectionAcceptanceInd !== void 0 && typeof t.RedirectionAcceptanceInd != "boolean") {
      let r = { instancePath: i + "/RedirectionAcceptanceInd", schemaPath: "#/properties/RedirectionAcceptanceInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          T(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _i.errors = e, s === 0;
}
function Ui(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AccountableDoc" || r === "IATA_EasyPay" || r === "LoyaltyRedemption" || r === "OfflinePayment" || r === "PaymentCard" || r === "SettlementPlan" || r === "Voucher")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AccountableDoc !== void 0 && (W(t.AccountableDoc, { instancePath: i + "/AccountableDoc", parentData: t, parentDataProperty: "AccountableDoc", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.IATA_EasyPay !== void 0 && ($r(t.IATA_EasyPay, { instancePath: i + "/IATA_EasyPay", parentData: t, parentDataProperty: "IATA_EasyPay", rootData: o }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), t.LoyaltyRedemption !== void 0 && (ae(t.LoyaltyRedemption, { instancePath: i + "/LoyaltyRedemption", parentData: t, parentDataProperty: "LoyaltyRedemption", rootData: o }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), t.OfflinePayment !== void 0 && (_i(t.OfflinePayment, { instancePath: i + "/OfflinePayment", parentData: t, parentDataProperty: "OfflinePayment", rootData: o }) || (e = e === null ? _i.errors : e.concat(_i.errors), s = e.length)), t.PaymentCard !== void 0 && (jr(t.PaymentCard, { instancePath: i + "/PaymentCard", parentData: t, parentDataProperty: "PaymentCard", rootData: o }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), t.SettlementPlan !== void 0 && (oe(t.SettlementPlan, { instancePath: i + "/SettlementPlan", parentData: t, parentDataProperty: "SettlementPlan", rootData: o }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), t.Voucher !== void 0 && (pe(t.Voucher, { instancePath: i + "/Voucher", parentData: t, parentDataProperty: "Voucher", rootData: o }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ui.errors = e, s === 0;
}
function Gi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirlineAccountingCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirlineAccountingCode" }, message: "must have required property 'AirlineAccountingCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AirlineDesigCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirlineDesigCode" }, message: "must have required property 'AirlineDesigCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AirlineAccountingCode" || r === "AirlineDesigCode" || r === "Name")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineAccountingCode !== void 0 && typeof t.AirlineAccountingCode != "string") {
      let r = { instancePath: i + "/AirlineAccountingCode", schemaPath: "#/properties/AirlineAccountingCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AirlineDesigCode !== void 0 && typeof t.AirlineDesigCode != "string") {
      let r = { instancePath: i + "/AirlineDesigCode", schemaPath: "#/properties/AirlineDesigCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gi.errors = e, s === 0;
}
function Zi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Name" }, message: "must have required property 'Name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrgID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrgID" }, message: "must have required property 'OrgID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Name" || r === "OrgID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Name !== void 0 && typeof t.Name != "string") {
      let r = { instancePath: i + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrgID !== void 0 && typeof t.OrgID != "string") {
      let r = { instancePath: i + "/OrgID", schemaPath: "#/properties/OrgID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zi.errors = e, s === 0;
}
function Wi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.IATA_Number === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IATA_Number" }, message: "must have required property 'IATA_Number'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "IATA_Number" || r === "Name")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.IATA_Number !== void 0) {
      let r = t.IATA_Number;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/IATA_Number", schemaPath: "#/properties/IATA_Number/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IATA_Number", schemaPath: "#/properties/IATA_Number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Name !== void 0 && (u(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Wi.errors = e, s === 0;
}
function Br(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Carrier" || r === "Org" || r === "TravelAgency")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Carrier !== void 0 && (Gi(t.Carrier, { instancePath: i + "/Carrier", parentData: t, parentDataProperty: "Carrier", rootData: o }) || (e = e === null ? Gi.errors : e.concat(Gi.errors), s = e.length)), t.Org !== void 0 && (Zi(t.Org, { instancePath: i + "/Org", parentData: t, parentDataProperty: "Org", rootData: o }) || (e = e === null ? Zi.errors : e.concat(Zi.errors), s = e.length)), t.TravelAgency !== void 0 && (Wi(t.TravelAgency, { instancePath: i + "/TravelAgency", parentData: t, parentDataProperty: "TravelAgency", rootData: o }) || (e = e === null ? Wi.errors : e.concat(Wi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Br.errors = e, s === 0;
}
var qo = new RegExp("^(?:([A-Za-z0-9]{1,15}))$", "u");
function Fr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 15) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!qo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:([A-Za-z0-9]{1,15}))$" }, message: 'must match pattern "^(?:([A-Za-z0-9]{1,15}))$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fr.errors = e, s === 0;
}
function Vr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ClearancePayee === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ClearancePayee" }, message: "must have required property 'ClearancePayee'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ClearancePayee" || r === "ClearancePayeeReconciliationID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.ClearancePayee !== void 0 && (Br(t.ClearancePayee, { instancePath: i + "/ClearancePayee", parentData: t, parentDataProperty: "ClearancePayee", rootData: o }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), t.ClearancePayeeReconciliationID !== void 0 && (Fr(t.ClearancePayeeReconciliationID, { instancePath: i + "/ClearancePayeeReconciliationID", parentData: t, parentDataProperty: "ClearancePayeeReconciliationID", rootData: o }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vr.errors = e, s === 0;
}
function _r(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ClearancePayer === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ClearancePayer" }, message: "must have required property 'ClearancePayer'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ClearancePayer" || r === "ClearancePayerReconciliationID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.ClearancePayer !== void 0 && (Br(t.ClearancePayer, { instancePath: i + "/ClearancePayer", parentData: t, parentDataProperty: "ClearancePayer", rootData: o }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), t.ClearancePayerReconciliationID !== void 0 && (Fr(t.ClearancePayerReconciliationID, { instancePath: i + "/ClearancePayerReconciliationID", parentData: t, parentDataProperty: "ClearancePayerReconciliationID", rootData: o }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _r.errors = e, s === 0;
}
function Qi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ClearancePayeeData" || r === "ClearancePayerData")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.ClearancePayeeData !== void 0 && (Vr(t.ClearancePayeeData, { instancePath: i + "/ClearancePayeeData", parentData: t, parentDataProperty: "ClearancePayeeData", rootData: o }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), t.ClearancePayerData !== void 0 && (_r(t.ClearancePayerData, { instancePath: i + "/ClearancePayerData", parentData: t, parentDataProperty: "ClearancePayerData", rootData: o }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qi.errors = e, s === 0;
}
function Ji(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ClearanceRoleChoice === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ClearanceRoleChoice" }, message: "must have required property 'ClearanceRoleChoice'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NetClearanceAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "NetClearanceAmount" }, message: "must have required property 'NetClearanceAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProcessRuleCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ProcessRuleCode" }, message: "must have required property 'ProcessRuleCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ClearanceRoleChoice" || r === "NetClearanceAmount" || r === "ProcessRuleCode" || r === "RemittanceDate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ClearanceRoleChoice !== void 0 && (Qi(t.ClearanceRoleChoice, { instancePath: i + "/ClearanceRoleChoice", parentData: t, parentDataProperty: "ClearanceRoleChoice", rootData: o }) || (e = e === null ? Qi.errors : e.concat(Qi.errors), s = e.length)), t.NetClearanceAmount !== void 0 && (y(t.NetClearanceAmount, { instancePath: i + "/NetClearanceAmount", parentData: t, parentDataProperty: "NetClearanceAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ProcessRuleCode !== void 0 && (re(t.ProcessRuleCode, { instancePath: i + "/ProcessRuleCode", parentData: t, parentDataProperty: "ProcessRuleCode", rootData: o }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), t.RemittanceDate !== void 0) {
      let r = t.RemittanceDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/RemittanceDate", schemaPath: "#/properties/RemittanceDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/RemittanceDate", schemaPath: "#/properties/RemittanceDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ji.errors = e, s === 0;
}
function Ur(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentMethod === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentMethod" }, message: "must have required property 'PaymentMethod'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Amount" || r === "Payer" || r === "PaymentMethod" || r === "PaymentProcessingClearanceData" || r === "PaymentRefID" || r === "PaymentSurchargeAmount" || r === "PriceVarianceAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Payer !== void 0 && (Er(t.Payer, { instancePath: i + "/Payer", parentData: t, parentDataProperty: "Payer", rootData: o }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), t.PaymentMethod !== void 0 && (Ui(t.PaymentMethod, { instancePath: i + "/PaymentMethod", parentData: t, parentDataProperty: "PaymentMethod", rootData: o }) || (e = e === null ? Ui.errors : e.concat(Ui.errors), s = e.length)), t.PaymentProcessingClearanceData !== void 0 && (Ji(t.PaymentProcessingClearanceData, { instancePath: i + "/PaymentProcessingClearanceData", parentData: t, parentDataProperty: "PaymentProcessingClearanceData", rootData: o }) || (e = e === null ? Ji.errors : e.concat(Ji.errors), s = e.length)), t.PaymentRefID !== void 0 && typeof t.PaymentRefID != "string") {
      let r = { instancePath: i + "/PaymentRefID", schemaPath: "#/properties/PaymentRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PaymentSurchargeAmount !== void 0 && (y(t.PaymentSurchargeAmount, { instancePath: i + "/PaymentSurchargeAmount", parentData: t, parentDataProperty: "PaymentSurchargeAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.PriceVarianceAmount !== void 0 && (y(t.PriceVarianceAmount, { instancePath: i + "/PriceVarianceAmount", parentData: t, parentDataProperty: "PriceVarianceAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ur.errors = e, s === 0;
}
var Lo = { type: "object", additionalProperties: !1, properties: { CardBrandCode: { $ref: "#/$defs/BrandCode" }, CardHolderName: { type: "string" }, CardIssuingCountryCode: { type: "string" }, CardNumber: { $ref: "#/$defs/CardNumber" }, CardProductTypeCode: { type: "string" }, CardSeqNumber: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, CardTypeText: { type: "string" }, EncryptedData: { $ref: "#/$defs/EncryptedData" }, ExpirationDate: { $ref: "#/$defs/MonthYear" }, PaymentInstrumentOwnershipCode: { $ref: "#/$defs/OwnershipTypeCode" }, ProtectedCardID: { type: "string" } } };
function Ki(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Lo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CardBrandCode !== void 0 && (O(t.CardBrandCode, { instancePath: i + "/CardBrandCode", parentData: t, parentDataProperty: "CardBrandCode", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.CardHolderName !== void 0 && typeof t.CardHolderName != "string") {
      let r = { instancePath: i + "/CardHolderName", schemaPath: "#/properties/CardHolderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardIssuingCountryCode !== void 0 && typeof t.CardIssuingCountryCode != "string") {
      let r = { instancePath: i + "/CardIssuingCountryCode", schemaPath: "#/properties/CardIssuingCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardNumber !== void 0 && (Q(t.CardNumber, { instancePath: i + "/CardNumber", parentData: t, parentDataProperty: "CardNumber", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.CardProductTypeCode !== void 0 && typeof t.CardProductTypeCode != "string") {
      let r = { instancePath: i + "/CardProductTypeCode", schemaPath: "#/properties/CardProductTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardSeqNumber !== void 0) {
      let r = t.CardSeqNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/CardSeqNumber", schemaPath: "#/properties/CardSeqNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CardSeqNumber", schemaPath: "#/properties/CardSeqNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CardTypeText !== void 0 && typeof t.CardTypeText != "string") {
      let r = { instancePath: i + "/CardTypeText", schemaPath: "#/properties/CardTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EncryptedData !== void 0 && (Ne(t.EncryptedData, { instancePath: i + "/EncryptedData", parentData: t, parentDataProperty: "EncryptedData", rootData: o }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), t.ExpirationDate !== void 0 && (w(t.ExpirationDate, { instancePath: i + "/ExpirationDate", parentData: t, parentDataProperty: "ExpirationDate", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.PaymentInstrumentOwnershipCode !== void 0 && (ie(t.PaymentInstrumentOwnershipCode, { instancePath: i + "/PaymentInstrumentOwnershipCode", parentData: t, parentDataProperty: "PaymentInstrumentOwnershipCode", rootData: o }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), t.ProtectedCardID !== void 0 && typeof t.ProtectedCardID != "string") {
      let r = { instancePath: i + "/ProtectedCardID", schemaPath: "#/properties/ProtectedCardID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ki.errors = e, s === 0;
}
function Hi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaymentTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentTypeCode" }, message: "must have required property 'PaymentTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OriginalPaymentMethodInd" || r === "PaymentBrandCode" || r === "PaymentCard" || r === "PaymentTypeCode" || r === "PrefLevel")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OriginalPaymentMethodInd !== void 0 && typeof t.OriginalPaymentMethodInd != "boolean") {
      let r = { instancePath: i + "/OriginalPaymentMethodInd", schemaPath: "#/properties/OriginalPaymentMethodInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentBrandCode !== void 0 && (O(t.PaymentBrandCode, { instancePath: i + "/PaymentBrandCode", parentData: t, parentDataProperty: "PaymentBrandCode", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.PaymentCard !== void 0 && (Ki(t.PaymentCard, { instancePath: i + "/PaymentCard", parentData: t, parentDataProperty: "PaymentCard", rootData: o }) || (e = e === null ? Ki.errors : e.concat(Ki.errors), s = e.length)), t.PaymentTypeCode !== void 0 && typeof t.PaymentTypeCode != "string") {
      let r = { instancePath: i + "/PaymentTypeCode", schemaPath: "#/properties/PaymentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PrefLevel !== void 0 && (ce(t.PrefLevel, { instancePath: i + "/PrefLevel", parentData: t, parentDataProperty: "PrefLevel", rootData: o }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Hi.errors = e, s === 0;
}
function zi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "OfferAssociation" || r === "OrderAssociation" || r === "PaymentMethodCriteria" || r === "PaymentProcessingDetails" || r === "RefundMethodCriteria")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferAssociation !== void 0) {
      let r = t.OfferAssociation;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ie(r[a], { instancePath: i + "/OfferAssociation/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferAssociation", schemaPath: "#/properties/OfferAssociation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.OrderAssociation !== void 0 && (qr(t.OrderAssociation, { instancePath: i + "/OrderAssociation", parentData: t, parentDataProperty: "OrderAssociation", rootData: o }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), t.PaymentMethodCriteria !== void 0 && (Lr(t.PaymentMethodCriteria, { instancePath: i + "/PaymentMethodCriteria", parentData: t, parentDataProperty: "PaymentMethodCriteria", rootData: o }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), t.PaymentProcessingDetails !== void 0 && (Ur(t.PaymentProcessingDetails, { instancePath: i + "/PaymentProcessingDetails", parentData: t, parentDataProperty: "PaymentProcessingDetails", rootData: o }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), t.RefundMethodCriteria !== void 0 && (Hi(t.RefundMethodCriteria, { instancePath: i + "/RefundMethodCriteria", parentData: t, parentDataProperty: "RefundMethodCriteria", rootData: o }) || (e = e === null ? Hi.errors : e.concat(Hi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zi.errors = e, s === 0;
}
function Yi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Order === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Order" }, message: "must have required property 'Order'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BookingRef" || r === "ChangeOrderChoice" || r === "DataLists" || r === "Metadata" || r === "Order" || r === "OrderChangeParameters" || r === "PaxGroup" || r === "PaymentFunctions")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BookingRef !== void 0) {
      let r = t.BookingRef;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Z(r[a], { instancePath: i + "/BookingRef/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BookingRef", schemaPath: "#/properties/BookingRef/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ChangeOrderChoice !== void 0 && (Ii(t.ChangeOrderChoice, { instancePath: i + "/ChangeOrderChoice", parentData: t, parentDataProperty: "ChangeOrderChoice", rootData: o }) || (e = e === null ? Ii.errors : e.concat(Ii.errors), s = e.length)), t.DataLists !== void 0 && (V(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Metadata !== void 0 && (_(t.Metadata, { instancePath: i + "/Metadata", parentData: t, parentDataProperty: "Metadata", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.Order !== void 0 && (wr(t.Order, { instancePath: i + "/Order", parentData: t, parentDataProperty: "Order", rootData: o }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), t.OrderChangeParameters !== void 0 && (ji(t.OrderChangeParameters, { instancePath: i + "/OrderChangeParameters", parentData: t, parentDataProperty: "OrderChangeParameters", rootData: o }) || (e = e === null ? ji.errors : e.concat(ji.errors), s = e.length)), t.PaxGroup !== void 0) {
      let r = t.PaxGroup;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          R(r[a], { instancePath: i + "/PaxGroup/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaxGroup", schemaPath: "#/properties/PaxGroup/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaymentFunctions !== void 0) {
      let r = t.PaymentFunctions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          zi(r[a], { instancePath: i + "/PaymentFunctions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? zi.errors : e.concat(zi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaymentFunctions", schemaPath: "#/properties/PaymentFunctions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yi.errors = e, s === 0;
}
function Xi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DistributionChain === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DistributionChain" }, message: "must have required property 'DistributionChain'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Request === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Request" }, message: "must have required property 'Request'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AugmentationPoint" || r === "DistributionChain" || r === "PayloadAttributes" || r === "POS" || r === "Request")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AugmentationPoint !== void 0 && (j(t.AugmentationPoint, { instancePath: i + "/AugmentationPoint", parentData: t, parentDataProperty: "AugmentationPoint", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.DistributionChain !== void 0 && (ne(t.DistributionChain, { instancePath: i + "/DistributionChain", parentData: t, parentDataProperty: "DistributionChain", rootData: o }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), t.PayloadAttributes !== void 0 && (q(t.PayloadAttributes, { instancePath: i + "/PayloadAttributes", parentData: t, parentDataProperty: "PayloadAttributes", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.POS !== void 0 && (Se(t.POS, { instancePath: i + "/POS", parentData: t, parentDataProperty: "POS", rootData: o }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), t.Request !== void 0 && (Yi(t.Request, { instancePath: i + "/Request", parentData: t, parentDataProperty: "Request", rootData: o }) || (e = e === null ? Yi.errors : e.concat(Yi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xi.errors = e, s === 0;
}
function fa(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return Xi(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? Xi.errors : e.concat(Xi.errors), s = e.length), fa.errors = e, s === 0;
}
var pp = da;
var Mo = { type: "object", additionalProperties: !1, required: ["CreateOrder"], properties: { BookingRef: { type: "array", items: { $ref: "#/$defs/BookingRef" } }, Commission: { type: "array", items: { $ref: "#/$defs/Commission" } }, CreateOrder: { $ref: "#/$defs/CreateOrder" }, DataLists: { $ref: "#/$defs/DataLists" }, Metadata: { $ref: "#/$defs/Metadata" }, PaxGroup: { type: "array", items: { $ref: "#/$defs/PaxGroup" } }, PaymentFunctions: { type: "array", items: { $ref: "#/$defs/CreatePayment" } }, Promotion: { type: "array", items: { $ref: "#/$defs/Promotion" } }, ResponseParameters: { $ref: "#/$defs/AnswerWishes" } } };
function en(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AcceptOrderItemList" || r === "AcceptSelectedQuotedOfferList")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AcceptOrderItemList !== void 0 && (Tr(t.AcceptOrderItemList, { instancePath: i + "/AcceptOrderItemList", parentData: t, parentDataProperty: "AcceptOrderItemList", rootData: o }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), t.AcceptSelectedQuotedOfferList !== void 0 && (kr(t.AcceptSelectedQuotedOfferList, { instancePath: i + "/AcceptSelectedQuotedOfferList", parentData: t, parentDataProperty: "AcceptSelectedQuotedOfferList", rootData: o }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return en.errors = e, s === 0;
}
function rn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "OfferAssociation" || r === "PaymentMethodCriteria" || r === "PaymentProcessingDetails")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferAssociation !== void 0) {
      let r = t.OfferAssociation;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ie(r[a], { instancePath: i + "/OfferAssociation/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferAssociation", schemaPath: "#/properties/OfferAssociation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.PaymentMethodCriteria !== void 0 && (Lr(t.PaymentMethodCriteria, { instancePath: i + "/PaymentMethodCriteria", parentData: t, parentDataProperty: "PaymentMethodCriteria", rootData: o }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), t.PaymentProcessingDetails !== void 0 && (Ur(t.PaymentProcessingDetails, { instancePath: i + "/PaymentProcessingDetails", parentData: t, parentDataProperty: "PaymentProcessingDetails", rootData: o }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rn.errors = e, s === 0;
}
var Eo = { type: "object", additionalProperties: !1, properties: { BDC: { $ref: "#/$defs/BaggageDetermination" }, CurParameter: { type: "array", items: { $ref: "#/$defs/CurParameter" } }, Device: { $ref: "#/$defs/Device" }, DeviceLocation: { $ref: "#/$defs/DeviceLocation" }, InventoryGuaranteeInd: { type: "boolean" }, LangUsage: { type: "array", items: { $ref: "#/$defs/LangUsage" } }, MeasurementSystemCode: { $ref: "#/$defs/MeasurementSystemCode" }, PaxGroup: { $ref: "#/$defs/PaxGroup" }, PricingParameter: { $ref: "#/$defs/PricingParameter" }, ReasonCode: { type: "string" }, Remark: { type: "array", items: { $ref: "#/$defs/Remark" } } } };
function Gr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Eo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BDC !== void 0 && (M(t.BDC, { instancePath: i + "/BDC", parentData: t, parentDataProperty: "BDC", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.CurParameter !== void 0) {
      let r = t.CurParameter;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ke(r[a], { instancePath: i + "/CurParameter/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CurParameter", schemaPath: "#/properties/CurParameter/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Device !== void 0 && (we(t.Device, { instancePath: i + "/Device", parentData: t, parentDataProperty: "Device", rootData: o }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), t.DeviceLocation !== void 0 && (vr(t.DeviceLocation, { instancePath: i + "/DeviceLocation", parentData: t, parentDataProperty: "DeviceLocation", rootData: o }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length)), t.InventoryGuaranteeInd !== void 0 && typeof t.InventoryGuaranteeInd != "boolean") {
      let r = { instancePath: i + "/InventoryGuaranteeInd", schemaPath: "#/properties/InventoryGuaranteeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LangUsage !== void 0) {
      let r = t.LangUsage;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          E(r[a], { instancePath: i + "/LangUsage/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LangUsage", schemaPath: "#/properties/LangUsage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MeasurementSystemCode !== void 0 && (ve(t.MeasurementSystemCode, { instancePath: i + "/MeasurementSystemCode", parentData: t, parentDataProperty: "MeasurementSystemCode", rootData: o }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length)), t.PaxGroup !== void 0 && (R(t.PaxGroup, { instancePath: i + "/PaxGroup", parentData: t, parentDataProperty: "PaxGroup", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), t.PricingParameter !== void 0 && (Re(t.PricingParameter, { instancePath: i + "/PricingParameter", parentData: t, parentDataProperty: "PricingParameter", rootData: o }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), t.ReasonCode !== void 0 && typeof t.ReasonCode != "string") {
      let r = { instancePath: i + "/ReasonCode", schemaPath: "#/properties/ReasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          T(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gr.errors = e, s === 0;
}
function tn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CreateOrder === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CreateOrder" }, message: "must have required property 'CreateOrder'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Mo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BookingRef !== void 0) {
      let r = t.BookingRef;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Z(r[a], { instancePath: i + "/BookingRef/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BookingRef", schemaPath: "#/properties/BookingRef/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CreateOrder !== void 0 && (en(t.CreateOrder, { instancePath: i + "/CreateOrder", parentData: t, parentDataProperty: "CreateOrder", rootData: o }) || (e = e === null ? en.errors : e.concat(en.errors), s = e.length)), t.DataLists !== void 0 && (V(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Metadata !== void 0 && (_(t.Metadata, { instancePath: i + "/Metadata", parentData: t, parentDataProperty: "Metadata", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.PaxGroup !== void 0) {
      let r = t.PaxGroup;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          R(r[a], { instancePath: i + "/PaxGroup/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaxGroup", schemaPath: "#/properties/PaxGroup/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaymentFunctions !== void 0) {
      let r = t.PaymentFunctions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          rn(r[a], { instancePath: i + "/PaymentFunctions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? rn.errors : e.concat(rn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaymentFunctions", schemaPath: "#/properties/PaymentFunctions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Promotion !== void 0) {
      let r = t.Promotion;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          G(r[a], { instancePath: i + "/Promotion/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Promotion", schemaPath: "#/properties/Promotion/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.ResponseParameters !== void 0 && (Gr(t.ResponseParameters, { instancePath: i + "/ResponseParameters", parentData: t, parentDataProperty: "ResponseParameters", rootData: o }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tn.errors = e, s === 0;
}
function sn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DistributionChain === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DistributionChain" }, message: "must have required property 'DistributionChain'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Request === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Request" }, message: "must have required property 'Request'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AugmentationPoint" || r === "DistributionChain" || r === "PayloadAttributes" || r === "POS" || r === "Request")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AugmentationPoint !== void 0 && (j(t.AugmentationPoint, { instancePath: i + "/AugmentationPoint", parentData: t, parentDataProperty: "AugmentationPoint", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.DistributionChain !== void 0 && (ne(t.DistributionChain, { instancePath: i + "/DistributionChain", parentData: t, parentDataProperty: "DistributionChain", rootData: o }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), t.PayloadAttributes !== void 0 && (q(t.PayloadAttributes, { instancePath: i + "/PayloadAttributes", parentData: t, parentDataProperty: "PayloadAttributes", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.POS !== void 0 && (Se(t.POS, { instancePath: i + "/POS", parentData: t, parentDataProperty: "POS", rootData: o }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), t.Request !== void 0 && (tn(t.Request, { instancePath: i + "/Request", parentData: t, parentDataProperty: "Request", rootData: o }) || (e = e === null ? tn.errors : e.concat(tn.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return sn.errors = e, s === 0;
}
function da(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return sn(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? sn.errors : e.concat(sn.errors), s = e.length), da.errors = e, s === 0;
}
var lp = ca;
function nn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BookingID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BookingID" }, message: "must have required property 'BookingID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BookingID" || r === "Carrier" || r === "Org")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BookingID !== void 0 && typeof t.BookingID != "string") {
      let r = { instancePath: i + "/BookingID", schemaPath: "#/properties/BookingID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Carrier !== void 0 && (g(t.Carrier, { instancePath: i + "/Carrier", parentData: t, parentDataProperty: "Carrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.Org !== void 0 && ($e(t.Org, { instancePath: i + "/Org", parentData: t, parentDataProperty: "Org", rootData: o }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nn.errors = e, s === 0;
}
function an(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ContactInfo" || r === "Employer" || r === "FOID" || r === "IdentityDoc" || r === "Individual" || r === "LangUsage" || r === "LoyaltyProgramAccount" || r === "PaxGroup")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInfo !== void 0) {
      let r = t.ContactInfo;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          v(r[a], { instancePath: i + "/ContactInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ContactInfo", schemaPath: "#/properties/ContactInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Employer !== void 0 && (Ke(t.Employer, { instancePath: i + "/Employer", parentData: t, parentDataProperty: "Employer", rootData: o }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length)), t.FOID !== void 0 && (He(t.FOID, { instancePath: i + "/FOID", parentData: t, parentDataProperty: "FOID", rootData: o }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), t.IdentityDoc !== void 0) {
      let r = t.IdentityDoc;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ze(r[a], { instancePath: i + "/IdentityDoc/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/IdentityDoc", schemaPath: "#/properties/IdentityDoc/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Individual !== void 0 && (ye(t.Individual, { instancePath: i + "/Individual", parentData: t, parentDataProperty: "Individual", rootData: o }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), t.LangUsage !== void 0) {
      let r = t.LangUsage;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          E(r[a], { instancePath: i + "/LangUsage/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LangUsage", schemaPath: "#/properties/LangUsage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LoyaltyProgramAccount !== void 0) {
      let r = t.LoyaltyProgramAccount;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          de(r[a], { instancePath: i + "/LoyaltyProgramAccount/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LoyaltyProgramAccount", schemaPath: "#/properties/LoyaltyProgramAccount/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.PaxGroup !== void 0 && (R(t.PaxGroup, { instancePath: i + "/PaxGroup", parentData: t, parentDataProperty: "PaxGroup", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return an.errors = e, s === 0;
}
var Bo = { type: "object", additionalProperties: !1, properties: { AccountableDoc: { $ref: "#/$defs/AccountableDoc" }, Amount: { $ref: "#/$defs/Amount" }, ContactInfoRefID: { type: "string" }, DirectBill: { $ref: "#/$defs/DirectBill" }, IATA_EasyPay: { $ref: "#/$defs/PaymentSearch_IATA_EasyPay" }, LoyaltyRedemption: { $ref: "#/$defs/LoyaltyRedemption" }, OtherPaymentMethod: { $ref: "#/$defs/OtherPaymentMethod" }, PaymentCardCriteria: { $ref: "#/$defs/PaymentSearch_PaymentCardCriteria" }, PaymentInfoID: { type: "string" }, PaymentStatusCode: { type: "string" }, SettlementPlan: { $ref: "#/$defs/SettlementPlan" }, Voucher: { $ref: "#/$defs/Voucher" } } };
function on(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AccountNumber" || r === "ApprovalCode" || r === "ExpirationDate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AccountNumber !== void 0 && (Q(t.AccountNumber, { instancePath: i + "/AccountNumber", parentData: t, parentDataProperty: "AccountNumber", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.ApprovalCode !== void 0 && typeof t.ApprovalCode != "string") {
      let r = { instancePath: i + "/ApprovalCode", schemaPath: "#/properties/ApprovalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ExpirationDate !== void 0 && (w(t.ExpirationDate, { instancePath: i + "/ExpirationDate", parentData: t, parentDataProperty: "ExpirationDate", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return on.errors = e, s === 0;
}
function pn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CardBrandCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CardBrandCode" }, message: "must have required property 'CardBrandCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "CardBrandCode" || r === "CardIssuingCountryCode" || r === "CardProductTypeCode" || r === "SecureAuthenticationVersion")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CardBrandCode !== void 0 && (O(t.CardBrandCode, { instancePath: i + "/CardBrandCode", parentData: t, parentDataProperty: "CardBrandCode", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.CardIssuingCountryCode !== void 0 && typeof t.CardIssuingCountryCode != "string") {
      let r = { instancePath: i + "/CardIssuingCountryCode", schemaPath: "#/properties/CardIssuingCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardProductTypeCode !== void 0 && typeof t.CardProductTypeCode != "string") {
      let r = { instancePath: i + "/CardProductTypeCode", schemaPath: "#/properties/CardProductTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.SecureAuthenticationVersion !== void 0 && (Te(t.SecureAuthenticationVersion, { instancePath: i + "/SecureAuthenticationVersion", parentData: t, parentDataProperty: "SecureAuthenticationVersion", rootData: o }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pn.errors = e, s === 0;
}
function ln(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Bo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AccountableDoc !== void 0 && (W(t.AccountableDoc, { instancePath: i + "/AccountableDoc", parentData: t, parentDataProperty: "AccountableDoc", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ContactInfoRefID !== void 0 && typeof t.ContactInfoRefID != "string") {
      let r = { instancePath: i + "/ContactInfoRefID", schemaPath: "#/properties/ContactInfoRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DirectBill !== void 0 && (Rr(t.DirectBill, { instancePath: i + "/DirectBill", parentData: t, parentDataProperty: "DirectBill", rootData: o }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), t.IATA_EasyPay !== void 0 && (on(t.IATA_EasyPay, { instancePath: i + "/IATA_EasyPay", parentData: t, parentDataProperty: "IATA_EasyPay", rootData: o }) || (e = e === null ? on.errors : e.concat(on.errors), s = e.length)), t.LoyaltyRedemption !== void 0 && (ae(t.LoyaltyRedemption, { instancePath: i + "/LoyaltyRedemption", parentData: t, parentDataProperty: "LoyaltyRedemption", rootData: o }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), t.OtherPaymentMethod !== void 0 && (se(t.OtherPaymentMethod, { instancePath: i + "/OtherPaymentMethod", parentData: t, parentDataProperty: "OtherPaymentMethod", rootData: o }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), t.PaymentCardCriteria !== void 0 && (pn(t.PaymentCardCriteria, { instancePath: i + "/PaymentCardCriteria", parentData: t, parentDataProperty: "PaymentCardCriteria", rootData: o }) || (e = e === null ? pn.errors : e.concat(pn.errors), s = e.length)), t.PaymentInfoID !== void 0 && typeof t.PaymentInfoID != "string") {
      let r = { instancePath: i + "/PaymentInfoID", schemaPath: "#/properties/PaymentInfoID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentStatusCode !== void 0 && typeof t.PaymentStatusCode != "string") {
      let r = { instancePath: i + "/PaymentStatusCode", schemaPath: "#/properties/PaymentStatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.SettlementPlan !== void 0 && (oe(t.SettlementPlan, { instancePath: i + "/SettlementPlan", parentData: t, parentDataProperty: "SettlementPlan", rootData: o }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), t.Voucher !== void 0 && (pe(t.Voucher, { instancePath: i + "/Voucher", parentData: t, parentDataProperty: "Voucher", rootData: o }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ln.errors = e, s === 0;
}
function yn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "BookingRefFilterCriteria" || r === "DocFilterCriteria" || r === "OrderFilterCriteria" || r === "PaxFilterCriteria" || r === "PaymentFilterCriteria")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BookingRefFilterCriteria !== void 0 && (nn(t.BookingRefFilterCriteria, { instancePath: i + "/BookingRefFilterCriteria", parentData: t, parentDataProperty: "BookingRefFilterCriteria", rootData: o }) || (e = e === null ? nn.errors : e.concat(nn.errors), s = e.length)), t.DocFilterCriteria !== void 0 && (W(t.DocFilterCriteria, { instancePath: i + "/DocFilterCriteria", parentData: t, parentDataProperty: "DocFilterCriteria", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.OrderFilterCriteria !== void 0 && (wr(t.OrderFilterCriteria, { instancePath: i + "/OrderFilterCriteria", parentData: t, parentDataProperty: "OrderFilterCriteria", rootData: o }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), t.PaxFilterCriteria !== void 0 && (an(t.PaxFilterCriteria, { instancePath: i + "/PaxFilterCriteria", parentData: t, parentDataProperty: "PaxFilterCriteria", rootData: o }) || (e = e === null ? an.errors : e.concat(an.errors), s = e.length)), t.PaymentFilterCriteria !== void 0) {
      let r = t.PaymentFilterCriteria;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ln(r[a], { instancePath: i + "/PaymentFilterCriteria/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ln.errors : e.concat(ln.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaymentFilterCriteria", schemaPath: "#/properties/PaymentFilterCriteria/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yn.errors = e, s === 0;
}
function mn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderValidationFilterCriteria === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderValidationFilterCriteria" }, message: "must have required property 'OrderValidationFilterCriteria'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderValidationFilterCriteria" || r === "ResponseParameters")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.OrderValidationFilterCriteria !== void 0 && (yn(t.OrderValidationFilterCriteria, { instancePath: i + "/OrderValidationFilterCriteria", parentData: t, parentDataProperty: "OrderValidationFilterCriteria", rootData: o }) || (e = e === null ? yn.errors : e.concat(yn.errors), s = e.length)), t.ResponseParameters !== void 0 && (Gr(t.ResponseParameters, { instancePath: i + "/ResponseParameters", parentData: t, parentDataProperty: "ResponseParameters", rootData: o }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mn.errors = e, s === 0;
}
function un(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DistributionChain === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DistributionChain" }, message: "must have required property 'DistributionChain'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Request === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Request" }, message: "must have required property 'Request'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AugmentationPoint" || r === "DistributionChain" || r === "PayloadAttributes" || r === "POS" || r === "Request")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AugmentationPoint !== void 0 && (j(t.AugmentationPoint, { instancePath: i + "/AugmentationPoint", parentData: t, parentDataProperty: "AugmentationPoint", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.DistributionChain !== void 0 && (ne(t.DistributionChain, { instancePath: i + "/DistributionChain", parentData: t, parentDataProperty: "DistributionChain", rootData: o }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), t.PayloadAttributes !== void 0 && (q(t.PayloadAttributes, { instancePath: i + "/PayloadAttributes", parentData: t, parentDataProperty: "PayloadAttributes", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.POS !== void 0 && (Se(t.POS, { instancePath: i + "/POS", parentData: t, parentDataProperty: "POS", rootData: o }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), t.Request !== void 0 && (mn(t.Request, { instancePath: i + "/Request", parentData: t, parentDataProperty: "Request", rootData: o }) || (e = e === null ? mn.errors : e.concat(mn.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return un.errors = e, s === 0;
}
function ca(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return un(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? un.errors : e.concat(un.errors), s = e.length), ca.errors = e, s === 0;
}
var yp = ha;
var Fo = { type: "object", additionalProperties: !1, required: ["OrderID", "OrderItem", "OwnerCode"], properties: { BilateralTimeLimit: { type: "array", items: { $ref: "#/$defs/BilateralTimeLimit" } }, Commission: { type: "array", items: { $ref: "#/$defs/Commission" } }, CreationDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, DepositTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, LastModifiedDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, NamingTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, OrderID: { type: "string" }, OrderItem: { type: "array", minItems: 1, items: { $ref: "#/$defs/OrderItem" } }, OrderVersionNumber: { type: "integer" }, OriginalOrderID: { type: "string" }, OwnerCode: { type: "string" }, PaxGroup: { $ref: "#/$defs/PaxGroup" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, StatusCode: { type: "string" }, TotalPrice: { $ref: "#/$defs/Price" }, WebAddressURI: { type: "string" } } }, Vo = { type: "object", additionalProperties: !1, required: ["OrderItemID", "OwnerCode", "Service"], properties: { AirlineTaxonomy: { type: "array", items: { $ref: "#/$defs/AirlineTaxonomy" } }, BilateralTimeLimit: { type: "array", items: { $ref: "#/$defs/BilateralTimeLimit" } }, CancelRestrictions: { type: "array", items: { $ref: "#/$defs/CancelRestrictions" } }, ChangeRestrictions: { type: "array", items: { $ref: "#/$defs/ChangeRestrictions" } }, Commission: { type: "array", items: { $ref: "#/$defs/Commission" } }, CreationDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, DepositTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, DisclosureRefID: { type: "array", items: { type: "string" } }, ExistingOrderItemID: { type: "string" }, FareDetail: { type: "array", items: { $ref: "#/$defs/FareDetail" } }, GrandTotalAmount: { $ref: "#/$defs/Amount" }, NamingTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, NetInd: { type: "boolean" }, OrderedOrderInstruction: { $ref: "#/$defs/OrderItem_OrderedOrderInstruction" }, OrderItemID: { type: "string" }, OwnerCode: { type: "string" }, PaymentTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, PenaltyRefID: { type: "array", items: { type: "string" } }, Price: { $ref: "#/$defs/Price" }, PriceDifferential: { $ref: "#/$defs/PriceDifferential" }, PriceGuaranteeTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, ReusableInd: { type: "boolean" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, SellerFollowUpAction: { $ref: "#/$defs/SellerFollowUpAction" }, Service: { type: "array", minItems: 1, items: { $ref: "#/$defs/OrderService" } }, StatusCode: { type: "string" }, WebAddressURI: { type: "string" } } };
function fn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CabinType === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CabinType" }, message: "must have required property 'CabinType'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "CabinType") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CabinType !== void 0) {
      let r = t.CabinType;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/CabinType", schemaPath: "#/properties/CabinType/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          B(r[a], { instancePath: i + "/CabinType/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? B.errors : e.concat(B.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CabinType", schemaPath: "#/properties/CabinType/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fn.errors = e, s === 0;
}
function dn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SpecialService === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SpecialService" }, message: "must have required property 'SpecialService'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "SpecialService") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SpecialService !== void 0) {
      let r = t.SpecialService;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/SpecialService", schemaPath: "#/properties/SpecialService/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ye(r[a], { instancePath: i + "/SpecialService/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/SpecialService", schemaPath: "#/properties/SpecialService/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return dn.errors = e, s === 0;
}
function cn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CabinTypeList" || r === "SpecialServiceList")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.CabinTypeList !== void 0 && (fn(t.CabinTypeList, { instancePath: i + "/CabinTypeList", parentData: t, parentDataProperty: "CabinTypeList", rootData: o }) || (e = e === null ? fn.errors : e.concat(fn.errors), s = e.length)), t.SpecialServiceList !== void 0 && (dn(t.SpecialServiceList, { instancePath: i + "/SpecialServiceList", parentData: t, parentDataProperty: "SpecialServiceList", rootData: o }) || (e = e === null ? dn.errors : e.concat(dn.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return cn.errors = e, s === 0;
}
var _o = { type: "string", enum: ["AddCol", "AddColAndRefund", "AddColAndResidual", "EvenExchange", "Refund", "Residual", "Reusable", "Void"] };
function hn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "AddCol" || t === "AddColAndRefund" || t === "AddColAndResidual" || t === "EvenExchange" || t === "Refund" || t === "Residual" || t === "Reusable" || t === "Void")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: _o.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hn.errors = e, s === 0;
}
var Uo = { type: "object", additionalProperties: !1, properties: { AccountCode: { type: "string" }, DifferentialFarePriceType: { type: "array", maxItems: 3, items: { $ref: "#/$defs/FareChange_DifferentialFarePriceType" } }, FareCalculationInfo: { $ref: "#/$defs/FareCalculationInfo" }, FareComponent: { type: "array", items: { $ref: "#/$defs/FareComponent" } }, FareIndCode: { type: "string" }, FareRefText: { type: "string" }, FareWaiver: { type: "array", maxItems: 5, items: { $ref: "#/$defs/FareWaiver" } }, FiledFareInd: { type: "boolean" }, NetReportingCodeText: { type: "string" }, PaxRefID: { type: "array", items: { type: "string" } }, PenaltyRefID: { type: "array", items: { type: "string" } }, Price: { $ref: "#/$defs/PriceChange" }, PricingSystemCodeText: { type: "string" }, StatisticalCodeText: { type: "string" }, TourCode: { type: "string" } } };
var Go = { type: "object", additionalProperties: !1, properties: { BaseAmount: { $ref: "#/$defs/Amount" }, BaseAmountGuaranteeTimeLimitDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, CurConversion: { type: "array", items: { $ref: "#/$defs/CurConversion" } }, Discount: { $ref: "#/$defs/Discount" }, DueByAirlineAmount: { $ref: "#/$defs/Amount" }, DueToAirlineAmount: { $ref: "#/$defs/Amount" }, EquivAmount: { $ref: "#/$defs/Amount" }, Fee: { type: "array", items: { $ref: "#/$defs/Fee" } }, LoyaltyUnitAmount: { $ref: "#/$defs/Amount" }, LoyaltyUnitName: { type: "string" }, Markup: { type: "array", items: { $ref: "#/$defs/Markup" } }, MaskedInd: { type: "boolean" }, Surcharge: { type: "array", items: { $ref: "#/$defs/Surcharge" } }, TaxSummary: { type: "array", items: { $ref: "#/$defs/TaxSummary" } }, TotalAmount: { $ref: "#/$defs/Amount" } } };
function je(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Go.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaseAmount !== void 0 && (y(t.BaseAmount, { instancePath: i + "/BaseAmount", parentData: t, parentDataProperty: "BaseAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.BaseAmountGuaranteeTimeLimitDateTime !== void 0) {
      let r = t.BaseAmountGuaranteeTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/BaseAmountGuaranteeTimeLimitDateTime", schemaPath: "#/properties/BaseAmountGuaranteeTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/BaseAmountGuaranteeTimeLimitDateTime", schemaPath: "#/properties/BaseAmountGuaranteeTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CurConversion !== void 0) {
      let r = t.CurConversion;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          fe(r[a], { instancePath: i + "/CurConversion/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CurConversion", schemaPath: "#/properties/CurConversion/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Discount !== void 0 && (or(t.Discount, { instancePath: i + "/Discount", parentData: t, parentDataProperty: "Discount", rootData: o }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length)), t.DueByAirlineAmount !== void 0 && (y(t.DueByAirlineAmount, { instancePath: i + "/DueByAirlineAmount", parentData: t, parentDataProperty: "DueByAirlineAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.DueToAirlineAmount !== void 0 && (y(t.DueToAirlineAmount, { instancePath: i + "/DueToAirlineAmount", parentData: t, parentDataProperty: "DueToAirlineAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.EquivAmount !== void 0 && (y(t.EquivAmount, { instancePath: i + "/EquivAmount", parentData: t, parentDataProperty: "EquivAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Fee !== void 0) {
      let r = t.Fee;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          H(r[a], { instancePath: i + "/Fee/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Fee", schemaPath: "#/properties/Fee/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LoyaltyUnitAmount !== void 0 && (y(t.LoyaltyUnitAmount, { instancePath: i + "/LoyaltyUnitAmount", parentData: t, parentDataProperty: "LoyaltyUnitAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.LoyaltyUnitName !== void 0 && typeof t.LoyaltyUnitName != "string") {
      let r = { instancePath: i + "/LoyaltyUnitName", schemaPath: "#/properties/LoyaltyUnitName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Markup !== void 0) {
      let r = t.Markup;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          pr(r[a], { instancePath: i + "/Markup/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Markup", schemaPath: "#/properties/Markup/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MaskedInd !== void 0 && typeof t.MaskedInd != "boolean") {
      let r = { instancePath: i + "/MaskedInd", schemaPath: "#/properties/MaskedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Surcharge !== void 0) {
      let r = t.Surcharge;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ue(r[a], { instancePath: i + "/Surcharge/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Surcharge", schemaPath: "#/properties/Surcharge/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TaxSummary !== void 0) {
      let r = t.TaxSummary;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          F(r[a], { instancePath: i + "/TaxSummary/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TaxSummary", schemaPath: "#/properties/TaxSummary/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TotalAmount !== void 0 && (y(t.TotalAmount, { instancePath: i + "/TotalAmount", parentData: t, parentDataProperty: "TotalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return je.errors = e, s === 0;
}
function gn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DifferentialPrice === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DifferentialPrice" }, message: "must have required property 'DifferentialPrice'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FarePriceTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FarePriceTypeCode" }, message: "must have required property 'FarePriceTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DifferentialPrice" || r === "FarePriceTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.DifferentialPrice !== void 0 && (je(t.DifferentialPrice, { instancePath: i + "/DifferentialPrice", parentData: t, parentDataProperty: "DifferentialPrice", rootData: o }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), t.FarePriceTypeCode !== void 0 && (mr(t.FarePriceTypeCode, { instancePath: i + "/FarePriceTypeCode", parentData: t, parentDataProperty: "FarePriceTypeCode", rootData: o }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gn.errors = e, s === 0;
}
function Pn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(Uo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AccountCode !== void 0 && typeof t.AccountCode != "string") {
      let r = { instancePath: i + "/AccountCode", schemaPath: "#/properties/AccountCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DifferentialFarePriceType !== void 0) {
      let r = t.DifferentialFarePriceType;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let a = { instancePath: i + "/DifferentialFarePriceType", schemaPath: "#/properties/DifferentialFarePriceType/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          gn(r[a], { instancePath: i + "/DifferentialFarePriceType/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? gn.errors : e.concat(gn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/DifferentialFarePriceType", schemaPath: "#/properties/DifferentialFarePriceType/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FareCalculationInfo !== void 0 && (yr(t.FareCalculationInfo, { instancePath: i + "/FareCalculationInfo", parentData: t, parentDataProperty: "FareCalculationInfo", rootData: o }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), t.FareComponent !== void 0) {
      let r = t.FareComponent;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ce(r[a], { instancePath: i + "/FareComponent/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareComponent", schemaPath: "#/properties/FareComponent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FareIndCode !== void 0 && typeof t.FareIndCode != "string") {
      let r = { instancePath: i + "/FareIndCode", schemaPath: "#/properties/FareIndCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareRefText !== void 0 && typeof t.FareRefText != "string") {
      let r = { instancePath: i + "/FareRefText", schemaPath: "#/properties/FareRefText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareWaiver !== void 0) {
      let r = t.FareWaiver;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/FareWaiver", schemaPath: "#/properties/FareWaiver/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ur(r[a], { instancePath: i + "/FareWaiver/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareWaiver", schemaPath: "#/properties/FareWaiver/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FiledFareInd !== void 0 && typeof t.FiledFareInd != "boolean") {
      let r = { instancePath: i + "/FiledFareInd", schemaPath: "#/properties/FiledFareInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NetReportingCodeText !== void 0 && typeof t.NetReportingCodeText != "string") {
      let r = { instancePath: i + "/NetReportingCodeText", schemaPath: "#/properties/NetReportingCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID !== void 0) {
      let r = t.PaxRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaxRefID/" + a, schemaPath: "#/properties/PaxRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PenaltyRefID !== void 0) {
      let r = t.PenaltyRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PenaltyRefID/" + a, schemaPath: "#/properties/PenaltyRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PenaltyRefID", schemaPath: "#/properties/PenaltyRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Price !== void 0 && (je(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), t.PricingSystemCodeText !== void 0 && typeof t.PricingSystemCodeText != "string") {
      let r = { instancePath: i + "/PricingSystemCodeText", schemaPath: "#/properties/PricingSystemCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StatisticalCodeText !== void 0 && typeof t.StatisticalCodeText != "string") {
      let r = { instancePath: i + "/StatisticalCodeText", schemaPath: "#/properties/StatisticalCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TourCode !== void 0 && typeof t.TourCode != "string") {
      let r = { instancePath: i + "/TourCode", schemaPath: "#/properties/TourCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pn.errors = e, s === 0;
}
function Dn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "FareDetail" || r === "Price")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FareDetail !== void 0) {
      let r = t.FareDetail;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Pn(r[a], { instancePath: i + "/FareDetail/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Pn.errors : e.concat(Pn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareDetail", schemaPath: "#/properties/FareDetail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Price !== void 0 && (je(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Dn.errors = e, s === 0;
}
function Ee(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "FareDetail" || r === "Price")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FareDetail !== void 0) {
      let r = t.FareDetail;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          U(r[a], { instancePath: i + "/FareDetail/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareDetail", schemaPath: "#/properties/FareDetail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ee.errors = e, s === 0;
}
function Cn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DifferentialTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DifferentialTypeCode" }, message: "must have required property 'DifferentialTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DiffPrice === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DiffPrice" }, message: "must have required property 'DiffPrice'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NewPrice === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "NewPrice" }, message: "must have required property 'NewPrice'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DifferentialTypeCode" || r === "DiffPrice" || r === "NewPrice" || r === "OldPrice")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.DifferentialTypeCode !== void 0 && (hn(t.DifferentialTypeCode, { instancePath: i + "/DifferentialTypeCode", parentData: t, parentDataProperty: "DifferentialTypeCode", rootData: o }) || (e = e === null ? hn.errors : e.concat(hn.errors), s = e.length)), t.DiffPrice !== void 0 && (Dn(t.DiffPrice, { instancePath: i + "/DiffPrice", parentData: t, parentDataProperty: "DiffPrice", rootData: o }) || (e = e === null ? Dn.errors : e.concat(Dn.errors), s = e.length)), t.NewPrice !== void 0 && (Ee(t.NewPrice, { instancePath: i + "/NewPrice", parentData: t, parentDataProperty: "NewPrice", rootData: o }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), t.OldPrice !== void 0 && (Ee(t.OldPrice, { instancePath: i + "/OldPrice", parentData: t, parentDataProperty: "OldPrice", rootData: o }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Cn.errors = e, s === 0;
}
var Zo = { type: "string", enum: ["Auto-acceptance", "Auto-cancellation"] };
function bn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Auto-acceptance" || t === "Auto-cancellation")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Zo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return bn.errors = e, s === 0;
}
function An(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ActionInd === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ActionInd" }, message: "must have required property 'ActionInd'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ActionCode" || r === "ActionInd" || r === "ActionTimeLimitDateTime" || r === "AirlineContactURI" || r === "ConsequenceOfInactionCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ActionCode !== void 0) {
      let r = t.ActionCode;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/ActionCode/" + a, schemaPath: "#/properties/ActionCode/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/ActionCode", schemaPath: "#/properties/ActionCode/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ActionInd !== void 0 && typeof t.ActionInd != "boolean") {
      let r = { instancePath: i + "/ActionInd", schemaPath: "#/properties/ActionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ActionTimeLimitDateTime !== void 0) {
      let r = t.ActionTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/ActionTimeLimitDateTime", schemaPath: "#/properties/ActionTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ActionTimeLimitDateTime", schemaPath: "#/properties/ActionTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.AirlineContactURI !== void 0 && typeof t.AirlineContactURI != "string") {
      let r = { instancePath: i + "/AirlineContactURI", schemaPath: "#/properties/AirlineContactURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ConsequenceOfInactionCode !== void 0 && (bn(t.ConsequenceOfInactionCode, { instancePath: i + "/ConsequenceOfInactionCode", parentData: t, parentDataProperty: "ConsequenceOfInactionCode", rootData: o }) || (e = e === null ? bn.errors : e.concat(bn.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return An.errors = e, s === 0;
}
var Wo = { type: "object", additionalProperties: !1, required: ["OrderServiceAssociation", "PaxRefID", "ServiceID"], properties: { AirlineTaxonomy: { type: "array", items: { $ref: "#/$defs/AirlineTaxonomy" } }, BookingRef: { type: "array", maxItems: 3, items: { $ref: "#/$defs/BookingRef" } }, DeliveryStatusCode: { type: "string" }, DescText: { type: "string" }, OrderServiceAssociation: { $ref: "#/$defs/ServicePlace" }, PaxRefID: { type: "string" }, RichMedia: { type: "array", items: { $ref: "#/$defs/Media" } }, ServiceID: { type: "string" }, ServiceRefID: { type: "string" }, StatusCode: { type: "string" }, UnchangedInd: { type: "boolean" }, ValidatingCarrier: { $ref: "#/$defs/Carrier" } } };
function In(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Seat === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Seat" }, message: "must have required property 'Seat'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SeatAssignmentAssociations === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SeatAssignmentAssociations" }, message: "must have required property 'SeatAssignmentAssociations'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OccupationStatusCode" || r === "Seat" || r === "SeatAssignmentAssociations")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OccupationStatusCode !== void 0 && typeof t.OccupationStatusCode != "string") {
      let r = { instancePath: i + "/OccupationStatusCode", schemaPath: "#/properties/OccupationStatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Seat !== void 0 && (cr(t.Seat, { instancePath: i + "/Seat", parentData: t, parentDataProperty: "Seat", rootData: o }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length)), t.SeatAssignmentAssociations !== void 0 && (be(t.SeatAssignmentAssociations, { instancePath: i + "/SeatAssignmentAssociations", parentData: t, parentDataProperty: "SeatAssignmentAssociations", rootData: o }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return In.errors = e, s === 0;
}
function Tn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceDefinitionRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionRefID" }, message: "must have required property 'ServiceDefinitionRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderFlightAssociations" || r === "ServiceDefinitionRefID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderFlightAssociations !== void 0 && (be(t.OrderFlightAssociations, { instancePath: i + "/OrderFlightAssociations", parentData: t, parentDataProperty: "OrderFlightAssociations", rootData: o }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), t.ServiceDefinitionRefID !== void 0 && typeof t.ServiceDefinitionRefID != "string") {
      let r = { instancePath: i + "/ServiceDefinitionRefID", schemaPath: "#/properties/ServiceDefinitionRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Tn.errors = e, s === 0;
}
function kn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PaxSegmentRef" || r === "SeatOnLeg" || r === "ServiceDefinitionRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PaxSegmentRef !== void 0 && (hr(t.PaxSegmentRef, { instancePath: i + "/PaxSegmentRef", parentData: t, parentDataProperty: "PaxSegmentRef", rootData: o }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), t.SeatOnLeg !== void 0 && (In(t.SeatOnLeg, { instancePath: i + "/SeatOnLeg", parentData: t, parentDataProperty: "SeatOnLeg", rootData: o }) || (e = e === null ? In.errors : e.concat(In.errors), s = e.length)), t.ServiceDefinitionRef !== void 0 && (Tn(t.ServiceDefinitionRef, { instancePath: i + "/ServiceDefinitionRef", parentData: t, parentDataProperty: "ServiceDefinitionRef", rootData: o }) || (e = e === null ? Tn.errors : e.concat(Tn.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kn.errors = e, s === 0;
}
function wn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderServiceAssociation === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderServiceAssociation" }, message: "must have required property 'OrderServiceAssociation'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceID" }, message: "must have required property 'ServiceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Wo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BookingRef !== void 0) {
      let r = t.BookingRef;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let a = { instancePath: i + "/BookingRef", schemaPath: "#/properties/BookingRef/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Z(r[a], { instancePath: i + "/BookingRef/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BookingRef", schemaPath: "#/properties/BookingRef/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DeliveryStatusCode !== void 0 && typeof t.DeliveryStatusCode != "string") {
      let r = { instancePath: i + "/DeliveryStatusCode", schemaPath: "#/properties/DeliveryStatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrderServiceAssociation !== void 0 && (kn(t.OrderServiceAssociation, { instancePath: i + "/OrderServiceAssociation", parentData: t, parentDataProperty: "OrderServiceAssociation", rootData: o }) || (e = e === null ? kn.errors : e.concat(kn.errors), s = e.length)), t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ServiceID !== void 0 && typeof t.ServiceID != "string") {
      let r = { instancePath: i + "/ServiceID", schemaPath: "#/properties/ServiceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceRefID !== void 0 && typeof t.ServiceRefID != "string") {
      let r = { instancePath: i + "/ServiceRefID", schemaPath: "#/properties/ServiceRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StatusCode !== void 0 && typeof t.StatusCode != "string") {
      let r = { instancePath: i + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UnchangedInd !== void 0 && typeof t.UnchangedInd != "boolean") {
      let r = { instancePath: i + "/UnchangedInd", schemaPath: "#/properties/UnchangedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ValidatingCarrier !== void 0 && (g(t.ValidatingCarrier, { instancePath: i + "/ValidatingCarrier", parentData: t, parentDataProperty: "ValidatingCarrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wn.errors = e, s === 0;
}
function vn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderItemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderItemID" }, message: "must have required property 'OrderItemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Service === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Service" }, message: "must have required property 'Service'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Vo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AirlineTaxonomy !== void 0) {
      let r = t.AirlineTaxonomy;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          C(r[a], { instancePath: i + "/AirlineTaxonomy/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineTaxonomy", schemaPath: "#/properties/AirlineTaxonomy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BilateralTimeLimit !== void 0) {
      let r = t.BilateralTimeLimit;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ge(r[a], { instancePath: i + "/BilateralTimeLimit/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BilateralTimeLimit", schemaPath: "#/properties/BilateralTimeLimit/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CancelRestrictions !== void 0) {
      let r = t.CancelRestrictions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Y(r[a], { instancePath: i + "/CancelRestrictions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CancelRestrictions", schemaPath: "#/properties/CancelRestrictions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ChangeRestrictions !== void 0) {
      let r = t.ChangeRestrictions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          X(r[a], { instancePath: i + "/ChangeRestrictions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ChangeRestrictions", schemaPath: "#/properties/ChangeRestrictions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CreationDateTime !== void 0) {
      let r = t.CreationDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/CreationDateTime", schemaPath: "#/properties/CreationDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CreationDateTime", schemaPath: "#/properties/CreationDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DepositTimeLimitDateTime !== void 0) {
      let r = t.DepositTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/DepositTimeLimitDateTime", schemaPath: "#/properties/DepositTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DepositTimeLimitDateTime", schemaPath: "#/properties/DepositTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DisclosureRefID !== void 0) {
      let r = t.DisclosureRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/DisclosureRefID/" + a, schemaPath: "#/properties/DisclosureRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/DisclosureRefID", schemaPath: "#/properties/DisclosureRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ExistingOrderItemID !== void 0 && typeof t.ExistingOrderItemID != "string") {
      let r = { instancePath: i + "/ExistingOrderItemID", schemaPath: "#/properties/ExistingOrderItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareDetail !== void 0) {
      let r = t.FareDetail;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          U(r[a], { instancePath: i + "/FareDetail/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareDetail", schemaPath: "#/properties/FareDetail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.GrandTotalAmount !== void 0 && (y(t.GrandTotalAmount, { instancePath: i + "/GrandTotalAmount", parentData: t, parentDataProperty: "GrandTotalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.NamingTimeLimitDateTime !== void 0) {
      let r = t.NamingTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/NamingTimeLimitDateTime", schemaPath: "#/properties/NamingTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/NamingTimeLimitDateTime", schemaPath: "#/properties/NamingTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.NetInd !== void 0 && typeof t.NetInd != "boolean") {
      let r = { instancePath: i + "/NetInd", schemaPath: "#/properties/NetInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrderedOrderInstruction !== void 0 && (cn(t.OrderedOrderInstruction, { instancePath: i + "/OrderedOrderInstruction", parentData: t, parentDataProperty: "OrderedOrderInstruction", rootData: o }) || (e = e === null ? cn.errors : e.concat(cn.errors), s = e.length)), t.OrderItemID !== void 0 && typeof t.OrderItemID != "string") {
      let r = { instancePath: i + "/OrderItemID", schemaPath: "#/properties/OrderItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentTimeLimitDateTime !== void 0) {
      let r = t.PaymentTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/PaymentTimeLimitDateTime", schemaPath: "#/properties/PaymentTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PaymentTimeLimitDateTime", schemaPath: "#/properties/PaymentTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PenaltyRefID !== void 0) {
      let r = t.PenaltyRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PenaltyRefID/" + a, schemaPath: "#/properties/PenaltyRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PenaltyRefID", schemaPath: "#/properties/PenaltyRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Price !== void 0 && (c(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.PriceDifferential !== void 0 && (Cn(t.PriceDifferential, { instancePath: i + "/PriceDifferential", parentData: t, parentDataProperty: "PriceDifferential", rootData: o }) || (e = e === null ? Cn.errors : e.concat(Cn.errors), s = e.length)), t.PriceGuaranteeTimeLimitDateTime !== void 0) {
      let r = t.PriceGuaranteeTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/PriceGuaranteeTimeLimitDateTime", schemaPath: "#/properties/PriceGuaranteeTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PriceGuaranteeTimeLimitDateTime", schemaPath: "#/properties/PriceGuaranteeTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ReusableInd !== void 0 && typeof t.ReusableInd != "boolean") {
      let r = { instancePath: i + "/ReusableInd", schemaPath: "#/properties/ReusableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SellerFollowUpAction !== void 0 && (An(t.SellerFollowUpAction, { instancePath: i + "/SellerFollowUpAction", parentData: t, parentDataProperty: "SellerFollowUpAction", rootData: o }) || (e = e === null ? An.errors : e.concat(An.errors), s = e.length)), t.Service !== void 0) {
      let r = t.Service;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Service", schemaPath: "#/properties/Service/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          wn(r[a], { instancePath: i + "/Service/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? wn.errors : e.concat(wn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Service", schemaPath: "#/properties/Service/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.StatusCode !== void 0 && typeof t.StatusCode != "string") {
      let r = { instancePath: i + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.WebAddressURI !== void 0 && typeof t.WebAddressURI != "string") {
      let r = { instancePath: i + "/WebAddressURI", schemaPath: "#/properties/WebAddressURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vn.errors = e, s === 0;
}
function Rn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderID" }, message: "must have required property 'OrderID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrderItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderItem" }, message: "must have required property 'OrderItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Fo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BilateralTimeLimit !== void 0) {
      let r = t.BilateralTimeLimit;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ge(r[a], { instancePath: i + "/BilateralTimeLimit/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BilateralTimeLimit", schemaPath: "#/properties/BilateralTimeLimit/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CreationDateTime !== void 0) {
      let r = t.CreationDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/CreationDateTime", schemaPath: "#/properties/CreationDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CreationDateTime", schemaPath: "#/properties/CreationDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DepositTimeLimitDateTime !== void 0) {
      let r = t.DepositTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/DepositTimeLimitDateTime", schemaPath: "#/properties/DepositTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DepositTimeLimitDateTime", schemaPath: "#/properties/DepositTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.LastModifiedDateTime !== void 0) {
      let r = t.LastModifiedDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/LastModifiedDateTime", schemaPath: "#/properties/LastModifiedDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/LastModifiedDateTime", schemaPath: "#/properties/LastModifiedDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.NamingTimeLimitDateTime !== void 0) {
      let r = t.NamingTimeLimitDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/NamingTimeLimitDateTime", schemaPath: "#/properties/NamingTimeLimitDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/NamingTimeLimitDateTime", schemaPath: "#/properties/NamingTimeLimitDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OrderID !== void 0 && typeof t.OrderID != "string") {
      let r = { instancePath: i + "/OrderID", schemaPath: "#/properties/OrderID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrderItem !== void 0) {
      let r = t.OrderItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OrderItem", schemaPath: "#/properties/OrderItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          vn(r[a], { instancePath: i + "/OrderItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? vn.errors : e.concat(vn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OrderItem", schemaPath: "#/properties/OrderItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OrderVersionNumber !== void 0) {
      let r = t.OrderVersionNumber;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/OrderVersionNumber", schemaPath: "#/properties/OrderVersionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OriginalOrderID !== void 0 && typeof t.OriginalOrderID != "string") {
      let r = { instancePath: i + "/OriginalOrderID", schemaPath: "#/properties/OriginalOrderID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaxGroup !== void 0 && (R(t.PaxGroup, { instancePath: i + "/PaxGroup", parentData: t, parentDataProperty: "PaxGroup", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), t.RichMedia !== void 0) {
      let r = t.RichMedia;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          h(r[a], { instancePath: i + "/RichMedia/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/RichMedia", schemaPath: "#/properties/RichMedia/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.StatusCode !== void 0 && typeof t.StatusCode != "string") {
      let r = { instancePath: i + "/StatusCode", schemaPath: "#/properties/StatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TotalPrice !== void 0 && (c(t.TotalPrice, { instancePath: i + "/TotalPrice", parentData: t, parentDataProperty: "TotalPrice", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.WebAddressURI !== void 0 && typeof t.WebAddressURI != "string") {
      let r = { instancePath: i + "/WebAddressURI", schemaPath: "#/properties/WebAddressURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rn.errors = e, s === 0;
}
function On(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Promotion === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Promotion" }, message: "must have required property 'Promotion'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Promotion") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Promotion !== void 0) {
      let r = t.Promotion;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Promotion", schemaPath: "#/properties/Promotion/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          G(r[a], { instancePath: i + "/Promotion/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Promotion", schemaPath: "#/properties/Promotion/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return On.errors = e, s === 0;
}
var Qo = { type: "object", additionalProperties: !1, required: ["PaxRefID"], properties: { BaggageAllowanceRefID: { type: "array", maxItems: 99, items: { type: "string" } }, BookingAgency: { $ref: "#/$defs/TravelAgency" }, BookingRef: { type: "array", items: { $ref: "#/$defs/BookingRef" } }, BookletQty: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, CarrierFee: { $ref: "#/$defs/CarrierFee" }, Commission: { type: "array", items: { $ref: "#/$defs/Commission" } }, EndorsementText: { type: "string" }, FareDetail: { $ref: "#/$defs/FareDetail" }, IssueInfo: { $ref: "#/$defs/TicketIssuanceInfo" }, OriginalIssueInfo: { $ref: "#/$defs/OriginalTicketIssuanceInfo" }, OriginDest: { $ref: "#/$defs/OriginDest" }, PaxRefID: { type: "string" }, PaymentRefID: { type: "array", items: { type: "string" } }, PenaltyRefID: { type: "array", items: { type: "string" } }, PricingCountryCode: { type: "string" }, PricingDate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, PricingLocationCode: { $ref: "#/$defs/AirportCode" }, PricingTime: { type: "string", pattern: "^(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, ReferencedOrder: { $ref: "#/$defs/TicketDocInfo_ReferencedOrder" }, ServicingAgency: { $ref: "#/$defs/TravelAgency" }, Ticket: { type: "array", maxItems: 4, items: { $ref: "#/$defs/Ticket" } }, TicketRefIdentification: { type: "array", maxItems: 5, items: { $ref: "#/$defs/TicketDocInfo_TicketRefIdentification" } } } }, Jo = { type: "object", additionalProperties: !1, required: ["Amount", "AppCode", "PaymentTypeCode"], properties: { Amount: { $ref: "#/$defs/Amount" }, AppCode: { type: "string" }, Carrier: { $ref: "#/$defs/Carrier" }, FareComponent: { type: "array", items: { $ref: "#/$defs/FareComponent" } }, OriginDest: { $ref: "#/$defs/OriginDest" }, PaymentBrandCode: { type: "string" }, PaymentTypeCode: { type: "string" }, ReportingCodeText: { type: "string" }, TaxSummary: { $ref: "#/$defs/TaxSummary" } } };
function $n(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AppCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AppCode" }, message: "must have required property 'AppCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentTypeCode" }, message: "must have required property 'PaymentTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Jo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.AppCode !== void 0 && typeof t.AppCode != "string") {
      let r = { instancePath: i + "/AppCode", schemaPath: "#/properties/AppCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Carrier !== void 0 && (g(t.Carrier, { instancePath: i + "/Carrier", parentData: t, parentDataProperty: "Carrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.FareComponent !== void 0) {
      let r = t.FareComponent;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ce(r[a], { instancePath: i + "/FareComponent/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareComponent", schemaPath: "#/properties/FareComponent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OriginDest !== void 0 && (me(t.OriginDest, { instancePath: i + "/OriginDest", parentData: t, parentDataProperty: "OriginDest", rootData: o }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), t.PaymentBrandCode !== void 0 && typeof t.PaymentBrandCode != "string") {
      let r = { instancePath: i + "/PaymentBrandCode", schemaPath: "#/properties/PaymentBrandCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentTypeCode !== void 0 && typeof t.PaymentTypeCode != "string") {
      let r = { instancePath: i + "/PaymentTypeCode", schemaPath: "#/properties/PaymentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ReportingCodeText !== void 0 && typeof t.ReportingCodeText != "string") {
      let r = { instancePath: i + "/ReportingCodeText", schemaPath: "#/properties/ReportingCodeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.TaxSummary !== void 0 && (F(t.TaxSummary, { instancePath: i + "/TaxSummary", parentData: t, parentDataProperty: "TaxSummary", rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $n.errors = e, s === 0;
}
var pa = new RegExp("^(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$", "u");
function xn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.IssuingCarrier === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IssuingCarrier" }, message: "must have required property 'IssuingCarrier'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "IATA_LocationCode" || r === "IssueDate" || r === "IssueTime" || r === "IssuingCarrier" || r === "TravelAgency")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.IATA_LocationCode !== void 0 && (A(t.IATA_LocationCode, { instancePath: i + "/IATA_LocationCode", parentData: t, parentDataProperty: "IATA_LocationCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.IssueDate !== void 0) {
      let r = t.IssueDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IssueTime !== void 0) {
      let r = t.IssueTime;
      if (typeof r == "string") {
        if (!pa.test(r)) {
          let n = { instancePath: i + "/IssueTime", schemaPath: "#/properties/IssueTime/pattern", keyword: "pattern", params: { pattern: "^(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IssueTime", schemaPath: "#/properties/IssueTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.IssuingCarrier !== void 0 && (g(t.IssuingCarrier, { instancePath: i + "/IssuingCarrier", parentData: t, parentDataProperty: "IssuingCarrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.TravelAgency !== void 0 && (L(t.TravelAgency, { instancePath: i + "/TravelAgency", parentData: t, parentDataProperty: "TravelAgency", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xn.errors = e, s === 0;
}
function Sn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.IssuingCarrier === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IssuingCarrier" }, message: "must have required property 'IssuingCarrier'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "IATA_LocationCode" || r === "IssueDate" || r === "IssueTime" || r === "IssuingCarrier" || r === "TicketNumber" || r === "TravelAgency")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.IATA_LocationCode !== void 0 && (A(t.IATA_LocationCode, { instancePath: i + "/IATA_LocationCode", parentData: t, parentDataProperty: "IATA_LocationCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.IssueDate !== void 0) {
      let r = t.IssueDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IssueTime !== void 0) {
      let r = t.IssueTime;
      if (typeof r == "string") {
        if (!pa.test(r)) {
          let n = { instancePath: i + "/IssueTime", schemaPath: "#/properties/IssueTime/pattern", keyword: "pattern", params: { pattern: "^(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IssueTime", schemaPath: "#/properties/IssueTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IssuingCarrier !== void 0 && (g(t.IssuingCarrier, { instancePath: i + "/IssuingCarrier", parentData: t, parentDataProperty: "IssuingCarrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.TicketNumber !== void 0 && typeof t.TicketNumber != "string") {
      let r = { instancePath: i + "/TicketNumber", schemaPath: "#/properties/TicketNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.TravelAgency !== void 0 && (L(t.TravelAgency, { instancePath: i + "/TravelAgency", parentData: t, parentDataProperty: "TravelAgency", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Sn.errors = e, s === 0;
}
function Nn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceID" }, message: "must have required property 'ServiceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BookingRef" || r === "DatedOperatingLegRef" || r === "ServiceID" || r === "ValidatingCarrier")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BookingRef !== void 0) {
      let r = t.BookingRef;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let a = { instancePath: i + "/BookingRef", schemaPath: "#/properties/BookingRef/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Z(r[a], { instancePath: i + "/BookingRef/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BookingRef", schemaPath: "#/properties/BookingRef/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DatedOperatingLegRef !== void 0 && (Pe(t.DatedOperatingLegRef, { instancePath: i + "/DatedOperatingLegRef", parentData: t, parentDataProperty: "DatedOperatingLegRef", rootData: o }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length)), t.ServiceID !== void 0 && typeof t.ServiceID != "string") {
      let r = { instancePath: i + "/ServiceID", schemaPath: "#/properties/ServiceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ValidatingCarrier !== void 0 && (g(t.ValidatingCarrier, { instancePath: i + "/ValidatingCarrier", parentData: t, parentDataProperty: "ValidatingCarrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Nn.errors = e, s === 0;
}
function jn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderItemRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderItemRefID" }, message: "must have required property 'OrderItemRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderItemRefID" || r === "OwnerCode" || r === "Service")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderItemRefID !== void 0 && typeof t.OrderItemRefID != "string") {
      let r = { instancePath: i + "/OrderItemRefID", schemaPath: "#/properties/OrderItemRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Service !== void 0) {
      let r = t.Service;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Nn(r[a], { instancePath: i + "/Service/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Nn.errors : e.concat(Nn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Service", schemaPath: "#/properties/Service/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jn.errors = e, s === 0;
}
function qn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderID" }, message: "must have required property 'OrderID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OwnerCode" }, message: "must have required property 'OwnerCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderID" || r === "OrderItem" || r === "OrderVersionNumber" || r === "OwnerCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderID !== void 0 && typeof t.OrderID != "string") {
      let r = { instancePath: i + "/OrderID", schemaPath: "#/properties/OrderID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrderItem !== void 0) {
      let r = t.OrderItem;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          jn(r[a], { instancePath: i + "/OrderItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? jn.errors : e.concat(jn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OrderItem", schemaPath: "#/properties/OrderItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OrderVersionNumber !== void 0) {
      let r = t.OrderVersionNumber;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/OrderVersionNumber", schemaPath: "#/properties/OrderVersionNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OwnerCode !== void 0 && typeof t.OwnerCode != "string") {
      let r = { instancePath: i + "/OwnerCode", schemaPath: "#/properties/OwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qn.errors = e, s === 0;
}
var Ko = { type: "object", additionalProperties: !1, required: ["Coupon", "ReportingTypeCode"], properties: { ConnectedDocNumber: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, Coupon: { type: "array", minItems: 1, maxItems: 4, items: { $ref: "#/$defs/Coupon" } }, ExchReissueInd: { type: "boolean" }, FeeOwnerCode: { type: "string" }, PresentCreditCardInd: { type: "boolean" }, PrimaryDocInd: { type: "boolean" }, RemarkText: { type: "string" }, ReportingTypeCode: { $ref: "#/$defs/ReportingTypeCode" }, RoutingCode: { type: "string" }, TaxOnEMD_Ind: { type: "boolean" }, TicketDocTypeCode: { type: "string" }, TicketNumber: { type: "string" } } }, Ho = { type: "object", additionalProperties: !1, required: ["CouponNumber"], properties: { BaggageAllowanceRefID: { type: "array", maxItems: 99, items: { type: "string" } }, ConnectedCouponNumber: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, ConsumedAtIssuanceInd: { type: "boolean" }, CouponMediaTypeCode: { type: "string" }, CouponNumber: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, CouponRefNumber: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, CouponSeqNumber: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, CouponStatusCode: { type: "string" }, CouponValidityPeriod: { $ref: "#/$defs/Coupon_CouponValidityPeriod" }, CurrentCouponFlightInfoRef: { $ref: "#/$defs/Coupon_CurrentCouponFlightInfoRef" }, ExcessBaggage: { $ref: "#/$defs/Coupon_ExcessBaggage" }, FareBasisCode: { type: "string" }, FiledFee: { $ref: "#/$defs/Coupon_FiledFee" }, InvolIndCode: { type: "string" }, NonCommissionableInd: { type: "boolean" }, NonInterlineableInd: { type: "boolean" }, NonRefundableInd: { type: "boolean" }, NonReissuableNonExchInd: { type: "boolean" }, ProductCharacteristic: { $ref: "#/$defs/Property" }, PromotionRefID: { type: "string" }, RemarkText: { type: "string" }, ResChangeInfo: { $ref: "#/$defs/Coupon_ResChangeInfo" }, RFIC: { $ref: "#/$defs/RFIC_Code" }, RFISC: { type: "string" }, RFISC_Desc: { type: "string" }, ServiceDeliveryDate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, ServiceDeliveryProviderLocationCode: { $ref: "#/$defs/AirportCode" }, ServiceDeliveryProviderName: { type: "string" }, ServiceQty: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, ServiceRefID: { type: "array", items: { type: "string" } }, SettlementAuthorizationID: { type: "string" }, SoldAirlineInfo: { $ref: "#/$defs/PaxSegmentRefs" }, ValueAmount: { $ref: "#/$defs/Amount" } } };
function Ln(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Duration" || r === "EffectiveDate" || r === "ExpirationDate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Duration !== void 0) {
      let r = t.Duration;
      if (typeof r == "string") {
        if (!Zr.test(r)) {
          let n = { instancePath: i + "/Duration", schemaPath: "#/properties/Duration/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Duration", schemaPath: "#/properties/Duration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.EffectiveDate !== void 0) {
      let r = t.EffectiveDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/EffectiveDate", schemaPath: "#/properties/EffectiveDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/EffectiveDate", schemaPath: "#/properties/EffectiveDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ExpirationDate !== void 0) {
      let r = t.ExpirationDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/ExpirationDate", schemaPath: "#/properties/ExpirationDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ExpirationDate", schemaPath: "#/properties/ExpirationDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ln.errors = e, s === 0;
}
function Mn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CheckedInAirlinePaxSegmentRef" || r === "CurrentAirlinePaxSegmentRef" || r === "FlownAirlinePaxSegmentRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.CheckedInAirlinePaxSegmentRef !== void 0 && (x(t.CheckedInAirlinePaxSegmentRef, { instancePath: i + "/CheckedInAirlinePaxSegmentRef", parentData: t, parentDataProperty: "CheckedInAirlinePaxSegmentRef", rootData: o }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.CurrentAirlinePaxSegmentRef !== void 0 && (x(t.CurrentAirlinePaxSegmentRef, { instancePath: i + "/CurrentAirlinePaxSegmentRef", parentData: t, parentDataProperty: "CurrentAirlinePaxSegmentRef", rootData: o }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.FlownAirlinePaxSegmentRef !== void 0 && (x(t.FlownAirlinePaxSegmentRef, { instancePath: i + "/FlownAirlinePaxSegmentRef", parentData: t, parentDataProperty: "FlownAirlinePaxSegmentRef", rootData: o }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mn.errors = e, s === 0;
}
function En(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ExcessBaggageMeasure === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ExcessBaggageMeasure" }, message: "must have required property 'ExcessBaggageMeasure'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Amount" || r === "ExcessBaggageMeasure")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ExcessBaggageMeasure !== void 0 && (k(t.ExcessBaggageMeasure, { instancePath: i + "/ExcessBaggageMeasure", parentData: t, parentDataProperty: "ExcessBaggageMeasure", rootData: o }) || (e = e === null ? k.errors : e.concat(k.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return En.errors = e, s === 0;
}
function Bn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BankersSellerRate === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BankersSellerRate" }, message: "must have required property 'BankersSellerRate'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FeeAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FeeAmount" }, message: "must have required property 'FeeAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BankersSellerRate" || r === "FeeAmount")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.BankersSellerRate !== void 0 && (We(t.BankersSellerRate, { instancePath: i + "/BankersSellerRate", parentData: t, parentDataProperty: "BankersSellerRate", rootData: o }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), t.FeeAmount !== void 0 && (y(t.FeeAmount, { instancePath: i + "/FeeAmount", parentData: t, parentDataProperty: "FeeAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bn.errors = e, s === 0;
}
function Fn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ResStatusCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ResStatusCode" }, message: "must have required property 'ResStatusCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "PaxSegmentReferences" || r === "ResStatusCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaxSegmentReferences !== void 0 && (x(t.PaxSegmentReferences, { instancePath: i + "/PaxSegmentReferences", parentData: t, parentDataProperty: "PaxSegmentReferences", rootData: o }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.ResStatusCode !== void 0 && typeof t.ResStatusCode != "string") {
      let r = { instancePath: i + "/ResStatusCode", schemaPath: "#/properties/ResStatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fn.errors = e, s === 0;
}
function Vn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CouponNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CouponNumber" }, message: "must have required property 'CouponNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ho.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAllowanceRefID !== void 0) {
      let r = t.BaggageAllowanceRefID;
      if (Array.isArray(r)) {
        if (r.length > 99) {
          let a = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/maxItems", keyword: "maxItems", params: { limit: 99 }, message: "must NOT have more than 99 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/BaggageAllowanceRefID/" + a, schemaPath: "#/properties/BaggageAllowanceRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ConnectedCouponNumber !== void 0) {
      let r = t.ConnectedCouponNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/ConnectedCouponNumber", schemaPath: "#/properties/ConnectedCouponNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ConnectedCouponNumber", schemaPath: "#/properties/ConnectedCouponNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ConsumedAtIssuanceInd !== void 0 && typeof t.ConsumedAtIssuanceInd != "boolean") {
      let r = { instancePath: i + "/ConsumedAtIssuanceInd", schemaPath: "#/properties/ConsumedAtIssuanceInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CouponMediaTypeCode !== void 0 && typeof t.CouponMediaTypeCode != "string") {
      let r = { instancePath: i + "/CouponMediaTypeCode", schemaPath: "#/properties/CouponMediaTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CouponNumber !== void 0) {
      let r = t.CouponNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/CouponNumber", schemaPath: "#/properties/CouponNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CouponNumber", schemaPath: "#/properties/CouponNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CouponRefNumber !== void 0) {
      let r = t.CouponRefNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/CouponRefNumber", schemaPath: "#/properties/CouponRefNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CouponRefNumber", schemaPath: "#/properties/CouponRefNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CouponSeqNumber !== void 0) {
      let r = t.CouponSeqNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/CouponSeqNumber", schemaPath: "#/properties/CouponSeqNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CouponSeqNumber", schemaPath: "#/properties/CouponSeqNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CouponStatusCode !== void 0 && typeof t.CouponStatusCode != "string") {
      let r = { instancePath: i + "/CouponStatusCode", schemaPath: "#/properties/CouponStatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CouponValidityPeriod !== void 0 && (Ln(t.CouponValidityPeriod, { instancePath: i + "/CouponValidityPeriod", parentData: t, parentDataProperty: "CouponValidityPeriod", rootData: o }) || (e = e === null ? Ln.errors : e.concat(Ln.errors), s = e.length)), t.CurrentCouponFlightInfoRef !== void 0 && (Mn(t.CurrentCouponFlightInfoRef, { instancePath: i + "/CurrentCouponFlightInfoRef", parentData: t, parentDataProperty: "CurrentCouponFlightInfoRef", rootData: o }) || (e = e === null ? Mn.errors : e.concat(Mn.errors), s = e.length)), t.ExcessBaggage !== void 0 && (En(t.ExcessBaggage, { instancePath: i + "/ExcessBaggage", parentData: t, parentDataProperty: "ExcessBaggage", rootData: o }) || (e = e === null ? En.errors : e.concat(En.errors), s = e.length)), t.FareBasisCode !== void 0 && typeof t.FareBasisCode != "string") {
      let r = { instancePath: i + "/FareBasisCode", schemaPath: "#/properties/FareBasisCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FiledFee !== void 0 && (Bn(t.FiledFee, { instancePath: i + "/FiledFee", parentData: t, parentDataProperty: "FiledFee", rootData: o }) || (e = e === null ? Bn.errors : e.concat(Bn.errors), s = e.length)), t.InvolIndCode !== void 0 && typeof t.InvolIndCode != "string") {
      let r = { instancePath: i + "/InvolIndCode", schemaPath: "#/properties/InvolIndCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NonCommissionableInd !== void 0 && typeof t.NonCommissionableInd != "boolean") {
      let r = { instancePath: i + "/NonCommissionableInd", schemaPath: "#/properties/NonCommissionableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NonInterlineableInd !== void 0 && typeof t.NonInterlineableInd != "boolean") {
      let r = { instancePath: i + "/NonInterlineableInd", schemaPath: "#/properties/NonInterlineableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NonRefundableInd !== void 0 && typeof t.NonRefundableInd != "boolean") {
      let r = { instancePath: i + "/NonRefundableInd", schemaPath: "#/properties/NonRefundableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NonReissuableNonExchInd !== void 0 && typeof t.NonReissuableNonExchInd != "boolean") {
      let r = { instancePath: i + "/NonReissuableNonExchInd", schemaPath: "#/properties/NonReissuableNonExchInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProductCharacteristic !== void 0 && (he(t.ProductCharacteristic, { instancePath: i + "/ProductCharacteristic", parentData: t, parentDataProperty: "ProductCharacteristic", rootData: o }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), t.PromotionRefID !== void 0 && typeof t.PromotionRefID != "string") {
      let r = { instancePath: i + "/PromotionRefID", schemaPath: "#/properties/PromotionRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RemarkText !== void 0 && typeof t.RemarkText != "string") {
      let r = { instancePath: i + "/RemarkText", schemaPath: "#/properties/RemarkText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ResChangeInfo !== void 0 && (Fn(t.ResChangeInfo, { instancePath: i + "/ResChangeInfo", parentData: t, parentDataProperty: "ResChangeInfo", rootData: o }) || (e = e === null ? Fn.errors : e.concat(Fn.errors), s = e.length)), t.RFIC !== void 0 && (Xe(t.RFIC, { instancePath: i + "/RFIC", parentData: t, parentDataProperty: "RFIC", rootData: o }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length)), t.RFISC !== void 0 && typeof t.RFISC != "string") {
      let r = { instancePath: i + "/RFISC", schemaPath: "#/properties/RFISC/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RFISC_Desc !== void 0 && typeof t.RFISC_Desc != "string") {
      let r = { instancePath: i + "/RFISC_Desc", schemaPath: "#/properties/RFISC_Desc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDeliveryDate !== void 0) {
      let r = t.ServiceDeliveryDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/ServiceDeliveryDate", schemaPath: "#/properties/ServiceDeliveryDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ServiceDeliveryDate", schemaPath: "#/properties/ServiceDeliveryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ServiceDeliveryProviderLocationCode !== void 0 && (A(t.ServiceDeliveryProviderLocationCode, { instancePath: i + "/ServiceDeliveryProviderLocationCode", parentData: t, parentDataProperty: "ServiceDeliveryProviderLocationCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.ServiceDeliveryProviderName !== void 0 && typeof t.ServiceDeliveryProviderName != "string") {
      let r = { instancePath: i + "/ServiceDeliveryProviderName", schemaPath: "#/properties/ServiceDeliveryProviderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceQty !== void 0) {
      let r = t.ServiceQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/ServiceQty", schemaPath: "#/properties/ServiceQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ServiceQty", schemaPath: "#/properties/ServiceQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ServiceRefID !== void 0) {
      let r = t.ServiceRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/ServiceRefID/" + a, schemaPath: "#/properties/ServiceRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/ServiceRefID", schemaPath: "#/properties/ServiceRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SettlementAuthorizationID !== void 0 && typeof t.SettlementAuthorizationID != "string") {
      let r = { instancePath: i + "/SettlementAuthorizationID", schemaPath: "#/properties/SettlementAuthorizationID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.SoldAirlineInfo !== void 0 && (x(t.SoldAirlineInfo, { instancePath: i + "/SoldAirlineInfo", parentData: t, parentDataProperty: "SoldAirlineInfo", rootData: o }) || (e = e === null ? x.errors : e.concat(x.errors), s = e.length)), t.ValueAmount !== void 0 && (y(t.ValueAmount, { instancePath: i + "/ValueAmount", parentData: t, parentDataProperty: "ValueAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vn.errors = e, s === 0;
}
var zo = { type: "string", enum: ["Airline", "ARC", "BSP", "Not applicable"] };
function _n(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Airline" || t === "ARC" || t === "BSP" || t === "Not applicable")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: zo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _n.errors = e, s === 0;
}
function Un(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Coupon === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Coupon" }, message: "must have required property 'Coupon'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ReportingTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ReportingTypeCode" }, message: "must have required property 'ReportingTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Ko.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ConnectedDocNumber !== void 0) {
      let r = t.ConnectedDocNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/ConnectedDocNumber", schemaPath: "#/properties/ConnectedDocNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ConnectedDocNumber", schemaPath: "#/properties/ConnectedDocNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Coupon !== void 0) {
      let r = t.Coupon;
      if (Array.isArray(r)) {
        if (r.length > 4) {
          let a = { instancePath: i + "/Coupon", schemaPath: "#/properties/Coupon/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.length < 1) {
          let a = { instancePath: i + "/Coupon", schemaPath: "#/properties/Coupon/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Vn(r[a], { instancePath: i + "/Coupon/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Vn.errors : e.concat(Vn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Coupon", schemaPath: "#/properties/Coupon/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ExchReissueInd !== void 0 && typeof t.ExchReissueInd != "boolean") {
      let r = { instancePath: i + "/ExchReissueInd", schemaPath: "#/properties/ExchReissueInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FeeOwnerCode !== void 0 && typeof t.FeeOwnerCode != "string") {
      let r = { instancePath: i + "/FeeOwnerCode", schemaPath: "#/properties/FeeOwnerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PresentCreditCardInd !== void 0 && typeof t.PresentCreditCardInd != "boolean") {
      let r = { instancePath: i + "/PresentCreditCardInd", schemaPath: "#/properties/PresentCreditCardInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PrimaryDocInd !== void 0 && typeof t.PrimaryDocInd != "boolean") {
      let r = { instancePath: i + "/PrimaryDocInd", schemaPath: "#/properties/PrimaryDocInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RemarkText !== void 0 && typeof t.RemarkText != "string") {
      let r = { instancePath: i + "/RemarkText", schemaPath: "#/properties/RemarkText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ReportingTypeCode !== void 0 && (_n(t.ReportingTypeCode, { instancePath: i + "/ReportingTypeCode", parentData: t, parentDataProperty: "ReportingTypeCode", rootData: o }) || (e = e === null ? _n.errors : e.concat(_n.errors), s = e.length)), t.RoutingCode !== void 0 && typeof t.RoutingCode != "string") {
      let r = { instancePath: i + "/RoutingCode", schemaPath: "#/properties/RoutingCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxOnEMD_Ind !== void 0 && typeof t.TaxOnEMD_Ind != "boolean") {
      let r = { instancePath: i + "/TaxOnEMD_Ind", schemaPath: "#/properties/TaxOnEMD_Ind/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TicketDocTypeCode !== void 0 && typeof t.TicketDocTypeCode != "string") {
      let r = { instancePath: i + "/TicketDocTypeCode", schemaPath: "#/properties/TicketDocTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TicketNumber !== void 0 && typeof t.TicketNumber != "string") {
      let r = { instancePath: i + "/TicketNumber", schemaPath: "#/properties/TicketNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Un.errors = e, s === 0;
}
function Gn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.RefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RefID" }, message: "must have required property 'RefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RefTypeCode" }, message: "must have required property 'RefTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "RefID" || r === "RefTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.RefID !== void 0 && typeof t.RefID != "string") {
      let r = { instancePath: i + "/RefID", schemaPath: "#/properties/RefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefTypeCode !== void 0 && typeof t.RefTypeCode != "string") {
      let r = { instancePath: i + "/RefTypeCode", schemaPath: "#/properties/RefTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gn.errors = e, s === 0;
}
function Zn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaxRefID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaxRefID" }, message: "must have required property 'PaxRefID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Qo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAllowanceRefID !== void 0) {
      let r = t.BaggageAllowanceRefID;
      if (Array.isArray(r)) {
        if (r.length > 99) {
          let a = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/maxItems", keyword: "maxItems", params: { limit: 99 }, message: "must NOT have more than 99 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/BaggageAllowanceRefID/" + a, schemaPath: "#/properties/BaggageAllowanceRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/BaggageAllowanceRefID", schemaPath: "#/properties/BaggageAllowanceRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BookingAgency !== void 0 && (L(t.BookingAgency, { instancePath: i + "/BookingAgency", parentData: t, parentDataProperty: "BookingAgency", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.BookingRef !== void 0) {
      let r = t.BookingRef;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Z(r[a], { instancePath: i + "/BookingRef/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BookingRef", schemaPath: "#/properties/BookingRef/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BookletQty !== void 0) {
      let r = t.BookletQty;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/BookletQty", schemaPath: "#/properties/BookletQty/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/BookletQty", schemaPath: "#/properties/BookletQty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CarrierFee !== void 0 && ($n(t.CarrierFee, { instancePath: i + "/CarrierFee", parentData: t, parentDataProperty: "CarrierFee", rootData: o }) || (e = e === null ? $n.errors : e.concat($n.errors), s = e.length)), t.Commission !== void 0) {
      let r = t.Commission;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          b(r[a], { instancePath: i + "/Commission/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Commission", schemaPath: "#/properties/Commission/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.EndorsementText !== void 0 && typeof t.EndorsementText != "string") {
      let r = { instancePath: i + "/EndorsementText", schemaPath: "#/properties/EndorsementText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareDetail !== void 0 && (U(t.FareDetail, { instancePath: i + "/FareDetail", parentData: t, parentDataProperty: "FareDetail", rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.IssueInfo !== void 0 && (xn(t.IssueInfo, { instancePath: i + "/IssueInfo", parentData: t, parentDataProperty: "IssueInfo", rootData: o }) || (e = e === null ? xn.errors : e.concat(xn.errors), s = e.length)), t.OriginalIssueInfo !== void 0 && (Sn(t.OriginalIssueInfo, { instancePath: i + "/OriginalIssueInfo", parentData: t, parentDataProperty: "OriginalIssueInfo", rootData: o }) || (e = e === null ? Sn.errors : e.concat(Sn.errors), s = e.length)), t.OriginDest !== void 0 && (me(t.OriginDest, { instancePath: i + "/OriginDest", parentData: t, parentDataProperty: "OriginDest", rootData: o }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), t.PaxRefID !== void 0 && typeof t.PaxRefID != "string") {
      let r = { instancePath: i + "/PaxRefID", schemaPath: "#/properties/PaxRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentRefID !== void 0) {
      let r = t.PaymentRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PaymentRefID/" + a, schemaPath: "#/properties/PaymentRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PaymentRefID", schemaPath: "#/properties/PaymentRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PenaltyRefID !== void 0) {
      let r = t.PenaltyRefID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/PenaltyRefID/" + a, schemaPath: "#/properties/PenaltyRefID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/PenaltyRefID", schemaPath: "#/properties/PenaltyRefID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PricingCountryCode !== void 0 && typeof t.PricingCountryCode != "string") {
      let r = { instancePath: i + "/PricingCountryCode", schemaPath: "#/properties/PricingCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PricingDate !== void 0) {
      let r = t.PricingDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/PricingDate", schemaPath: "#/properties/PricingDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PricingDate", schemaPath: "#/properties/PricingDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PricingLocationCode !== void 0 && (A(t.PricingLocationCode, { instancePath: i + "/PricingLocationCode", parentData: t, parentDataProperty: "PricingLocationCode", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.PricingTime !== void 0) {
      let r = t.PricingTime;
      if (typeof r == "string") {
        if (!pa.test(r)) {
          let n = { instancePath: i + "/PricingTime", schemaPath: "#/properties/PricingTime/pattern", keyword: "pattern", params: { pattern: "^(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PricingTime", schemaPath: "#/properties/PricingTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ReferencedOrder !== void 0 && (qn(t.ReferencedOrder, { instancePath: i + "/ReferencedOrder", parentData: t, parentDataProperty: "ReferencedOrder", rootData: o }) || (e = e === null ? qn.errors : e.concat(qn.errors), s = e.length)), t.ServicingAgency !== void 0 && (L(t.ServicingAgency, { instancePath: i + "/ServicingAgency", parentData: t, parentDataProperty: "ServicingAgency", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.Ticket !== void 0) {
      let r = t.Ticket;
      if (Array.isArray(r)) {
        if (r.length > 4) {
          let a = { instancePath: i + "/Ticket", schemaPath: "#/properties/Ticket/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Un(r[a], { instancePath: i + "/Ticket/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Un.errors : e.concat(Un.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Ticket", schemaPath: "#/properties/Ticket/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TicketRefIdentification !== void 0) {
      let r = t.TicketRefIdentification;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/TicketRefIdentification", schemaPath: "#/properties/TicketRefIdentification/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Gn(r[a], { instancePath: i + "/TicketRefIdentification/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Gn.errors : e.concat(Gn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TicketRefIdentification", schemaPath: "#/properties/TicketRefIdentification/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zn.errors = e, s === 0;
}
function Wn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Order === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Order" }, message: "must have required property 'Order'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "DataLists" || r === "Metadata" || r === "Order" || r === "Processing" || r === "PromotionList" || r === "TicketDocInfo" || r === "Warning")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DataLists !== void 0 && (V(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Metadata !== void 0 && (_(t.Metadata, { instancePath: i + "/Metadata", parentData: t, parentDataProperty: "Metadata", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.Order !== void 0) {
      let r = t.Order;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Order", schemaPath: "#/properties/Order/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Rn(r[a], { instancePath: i + "/Order/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Rn.errors : e.concat(Rn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Order", schemaPath: "#/properties/Order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Processing !== void 0 && (Oe(t.Processing, { instancePath: i + "/Processing", parentData: t, parentDataProperty: "Processing", rootData: o }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), t.PromotionList !== void 0 && (On(t.PromotionList, { instancePath: i + "/PromotionList", parentData: t, parentDataProperty: "PromotionList", rootData: o }) || (e = e === null ? On.errors : e.concat(On.errors), s = e.length)), t.TicketDocInfo !== void 0) {
      let r = t.TicketDocInfo;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Zn(r[a], { instancePath: i + "/TicketDocInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Zn.errors : e.concat(Zn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TicketDocInfo", schemaPath: "#/properties/TicketDocInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Warning !== void 0) {
      let r = t.Warning;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          xe(r[a], { instancePath: i + "/Warning/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Warning", schemaPath: "#/properties/Warning/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Wn.errors = e, s === 0;
}
var Yo = { type: "object", additionalProperties: !1, required: ["Amount", "PaymentID", "PaymentProcessingSummaryPaymentMethod"], properties: { Amount: { $ref: "#/$defs/Amount" }, ClearanceData: { $ref: "#/$defs/ClearanceData" }, ContactInfoRefID: { type: "string" }, Desc: { $ref: "#/$defs/Desc" }, Payer: { $ref: "#/$defs/Payer" }, PaymentCommitmentDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, PaymentID: { type: "string" }, PaymentProcessingSummaryPaymentMethod: { $ref: "#/$defs/ChargedMethod" }, PaymentRefID: { type: "string" }, PaymentStatusCode: { type: "string" }, PaymentTrx: { $ref: "#/$defs/PaymentTrx" }, PriceVarianceAmount: { $ref: "#/$defs/Amount" }, Promotion: { type: "array", items: { $ref: "#/$defs/Promotion" } }, SurchargeAmount: { $ref: "#/$defs/Amount" }, VerificationInd: { type: "boolean" } } };
var Xo = new RegExp("^(?:([0-9]{7}[A-Za-z0-9]{8}))$", "u");
function Qn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (I(t) > 15) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (I(t) < 15) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 15 }, message: "must NOT have fewer than 15 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Xo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:([0-9]{7}[A-Za-z0-9]{8}))$" }, message: 'must match pattern "^(?:([0-9]{7}[A-Za-z0-9]{8}))$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qn.errors = e, s === 0;
}
function Jn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ClearanceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ClearanceID" }, message: "must have required property 'ClearanceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ClearancePayeeData === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ClearancePayeeData" }, message: "must have required property 'ClearancePayeeData'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ClearancePayerData === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ClearancePayerData" }, message: "must have required property 'ClearancePayerData'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NetClearanceAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "NetClearanceAmount" }, message: "must have required property 'NetClearanceAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentCommitmentDateTime === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentCommitmentDateTime" }, message: "must have required property 'PaymentCommitmentDateTime'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProcessRuleCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ProcessRuleCode" }, message: "must have required property 'ProcessRuleCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ClearanceID" || r === "ClearancePayeeData" || r === "ClearancePayerData" || r === "NetClearanceAmount" || r === "PaymentCommitmentDateTime" || r === "ProcessRuleCode" || r === "RemittanceDate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ClearanceID !== void 0 && (Qn(t.ClearanceID, { instancePath: i + "/ClearanceID", parentData: t, parentDataProperty: "ClearanceID", rootData: o }) || (e = e === null ? Qn.errors : e.concat(Qn.errors), s = e.length)), t.ClearancePayeeData !== void 0 && (Vr(t.ClearancePayeeData, { instancePath: i + "/ClearancePayeeData", parentData: t, parentDataProperty: "ClearancePayeeData", rootData: o }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), t.ClearancePayerData !== void 0 && (_r(t.ClearancePayerData, { instancePath: i + "/ClearancePayerData", parentData: t, parentDataProperty: "ClearancePayerData", rootData: o }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), t.NetClearanceAmount !== void 0 && (y(t.NetClearanceAmount, { instancePath: i + "/NetClearanceAmount", parentData: t, parentDataProperty: "NetClearanceAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.PaymentCommitmentDateTime !== void 0) {
      let r = t.PaymentCommitmentDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/PaymentCommitmentDateTime", schemaPath: "#/properties/PaymentCommitmentDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PaymentCommitmentDateTime", schemaPath: "#/properties/PaymentCommitmentDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ProcessRuleCode !== void 0 && (re(t.ProcessRuleCode, { instancePath: i + "/ProcessRuleCode", parentData: t, parentDataProperty: "ProcessRuleCode", rootData: o }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length)), t.RemittanceDate !== void 0) {
      let r = t.RemittanceDate;
      if (typeof r == "string") {
        if (!$.test(r)) {
          let n = { instancePath: i + "/RemittanceDate", schemaPath: "#/properties/RemittanceDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/RemittanceDate", schemaPath: "#/properties/RemittanceDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Jn.errors = e, s === 0;
}
function Kn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ApprovalCode" || r === "IATA_EasyPayEncryptedData")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ApprovalCode !== void 0 && typeof t.ApprovalCode != "string") {
      let r = { instancePath: i + "/ApprovalCode", schemaPath: "#/properties/ApprovalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.IATA_EasyPayEncryptedData !== void 0 && (Or(t.IATA_EasyPayEncryptedData, { instancePath: i + "/IATA_EasyPayEncryptedData", parentData: t, parentDataProperty: "IATA_EasyPayEncryptedData", rootData: o }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Kn.errors = e, s === 0;
}
function Hn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PaymentTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentTypeCode" }, message: "must have required property 'PaymentTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "PaymentBrandCode" || r === "PaymentGatewayURI" || r === "PaymentTypeCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PaymentBrandCode !== void 0 && (O(t.PaymentBrandCode, { instancePath: i + "/PaymentBrandCode", parentData: t, parentDataProperty: "PaymentBrandCode", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.PaymentGatewayURI !== void 0 && typeof t.PaymentGatewayURI != "string") {
      let r = { instancePath: i + "/PaymentGatewayURI", schemaPath: "#/properties/PaymentGatewayURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentTypeCode !== void 0 && typeof t.PaymentTypeCode != "string") {
      let r = { instancePath: i + "/PaymentTypeCode", schemaPath: "#/properties/PaymentTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Hn.errors = e, s === 0;
}
var ep = { type: "object", additionalProperties: !1, properties: { CardBrandCode: { $ref: "#/$defs/BrandCode" }, CardholderAddress: { $ref: "#/$defs/PostalAddress" }, CardHolderName: { type: "string" }, CardIssuerName: { $ref: "#/$defs/ProperName" }, CardIssuingCountryCode: { type: "string" }, CardNumber: { $ref: "#/$defs/CardNumber" }, CardProductTypeCode: { type: "string" }, CardSecurityCode: { type: "string" }, CardSeqNumber: { type: "string", pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, CardTypeText: { type: "string" }, CryptographyKey: { $ref: "#/$defs/CryptographyKey" }, EffectiveDate: { $ref: "#/$defs/MonthYear" }, EncryptedData: { $ref: "#/$defs/EncryptedData" }, ExpirationDate: { $ref: "#/$defs/MonthYear" }, MaskedCardID: { $ref: "#/$defs/MaskedCardNumber" }, PaymentInstrumentOwnershipCode: { $ref: "#/$defs/OwnershipTypeCode" }, ProtectedCardID: { type: "string" }, ReconciliationID: { type: "string" }, SecurePaymentAuthenticationInstructionsVersion1: { $ref: "#/$defs/Secure3D1Instructions" }, SecurePaymentAuthenticationInstructionsVersion2: { $ref: "#/$defs/ChargedCard_SecurePaymentAuthenticationInstructionsVersion2" }, SecurePaymentVersion1: { $ref: "#/$defs/Secure3D1" }, SecurePaymentVersion2: { $ref: "#/$defs/Secure3D2" }, SecureProgram: { $ref: "#/$defs/SecureProgram" }, TokenizedCardID: { type: "string" } } };
var rp = new RegExp("^(?:[0-9a-zA-Z]{1,19})$", "u");
function zn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!rp.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-zA-Z]{1,19})$" }, message: 'must match pattern "^(?:[0-9a-zA-Z]{1,19})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zn.errors = e, s === 0;
}
function Yn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AuthenticationTrxID" || r === "MerchantData" || r === "PayerAuthenticationRequestText" || r === "RedirectionURL" || r === "TerminationURL")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AuthenticationTrxID !== void 0 && typeof t.AuthenticationTrxID != "string") {
      let r = { instancePath: i + "/AuthenticationTrxID", schemaPath: "#/properties/AuthenticationTrxID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MerchantData !== void 0 && typeof t.MerchantData != "string") {
      let r = { instancePath: i + "/MerchantData", schemaPath: "#/properties/MerchantData/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PayerAuthenticationRequestText !== void 0 && typeof t.PayerAuthenticationRequestText != "string") {
      let r = { instancePath: i + "/PayerAuthenticationRequestText", schemaPath: "#/properties/PayerAuthenticationRequestText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RedirectionURL !== void 0 && typeof t.RedirectionURL != "string") {
      let r = { instancePath: i + "/RedirectionURL", schemaPath: "#/properties/RedirectionURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TerminationURL !== void 0 && typeof t.TerminationURL != "string") {
      let r = { instancePath: i + "/TerminationURL", schemaPath: "#/properties/TerminationURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yn.errors = e, s === 0;
}
function Xn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Carrier" || r === "Country" || r === "MerchantCategoryCode" || r === "MerchantID" || r === "MerchantName" || r === "MerchantRiskText")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Carrier !== void 0 && (g(t.Carrier, { instancePath: i + "/Carrier", parentData: t, parentDataProperty: "Carrier", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.Country !== void 0 && (z(t.Country, { instancePath: i + "/Country", parentData: t, parentDataProperty: "Country", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.MerchantCategoryCode !== void 0 && typeof t.MerchantCategoryCode != "string") {
      let r = { instancePath: i + "/MerchantCategoryCode", schemaPath: "#/properties/MerchantCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MerchantID !== void 0 && typeof t.MerchantID != "string") {
      let r = { instancePath: i + "/MerchantID", schemaPath: "#/properties/MerchantID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MerchantName !== void 0 && typeof t.MerchantName != "string") {
      let r = { instancePath: i + "/MerchantName", schemaPath: "#/properties/MerchantName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MerchantRiskText !== void 0 && typeof t.MerchantRiskText != "string") {
      let r = { instancePath: i + "/MerchantRiskText", schemaPath: "#/properties/MerchantRiskText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xn.errors = e, s === 0;
}
function ea(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ChallengeMandateInd === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ChallengeMandateInd" }, message: "must have required property 'ChallengeMandateInd'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AcquirerBankIdentificationNumber" || r === "ChallengeMandateInd" || r === "MerchantAccount" || r === "RequestorURI")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AcquirerBankIdentificationNumber !== void 0) {
      let r = t.AcquirerBankIdentificationNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/AcquirerBankIdentificationNumber", schemaPath: "#/properties/AcquirerBankIdentificationNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/AcquirerBankIdentificationNumber", schemaPath: "#/properties/AcquirerBankIdentificationNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ChallengeMandateInd !== void 0 && typeof t.ChallengeMandateInd != "boolean") {
      let r = { instancePath: i + "/ChallengeMandateInd", schemaPath: "#/properties/ChallengeMandateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MerchantAccount !== void 0 && (Xn(t.MerchantAccount, { instancePath: i + "/MerchantAccount", parentData: t, parentDataProperty: "MerchantAccount", rootData: o }) || (e = e === null ? Xn.errors : e.concat(Xn.errors), s = e.length)), t.RequestorURI !== void 0 && typeof t.RequestorURI != "string") {
      let r = { instancePath: i + "/RequestorURI", schemaPath: "#/properties/RequestorURI/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ea.errors = e, s === 0;
}
function ra(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(ep.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CardBrandCode !== void 0 && (O(t.CardBrandCode, { instancePath: i + "/CardBrandCode", parentData: t, parentDataProperty: "CardBrandCode", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.CardholderAddress !== void 0 && (K(t.CardholderAddress, { instancePath: i + "/CardholderAddress", parentData: t, parentDataProperty: "CardholderAddress", rootData: o }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), t.CardHolderName !== void 0 && typeof t.CardHolderName != "string") {
      let r = { instancePath: i + "/CardHolderName", schemaPath: "#/properties/CardHolderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardIssuerName !== void 0 && (u(t.CardIssuerName, { instancePath: i + "/CardIssuerName", parentData: t, parentDataProperty: "CardIssuerName", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.CardIssuingCountryCode !== void 0 && typeof t.CardIssuingCountryCode != "string") {
      let r = { instancePath: i + "/CardIssuingCountryCode", schemaPath: "#/properties/CardIssuingCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardNumber !== void 0 && (Q(t.CardNumber, { instancePath: i + "/CardNumber", parentData: t, parentDataProperty: "CardNumber", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.CardProductTypeCode !== void 0 && typeof t.CardProductTypeCode != "string") {
      let r = { instancePath: i + "/CardProductTypeCode", schemaPath: "#/properties/CardProductTypeCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardSecurityCode !== void 0 && typeof t.CardSecurityCode != "string") {
      let r = { instancePath: i + "/CardSecurityCode", schemaPath: "#/properties/CardSecurityCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardSeqNumber !== void 0) {
      let r = t.CardSeqNumber;
      if (typeof r == "string") {
        if (!f.test(r)) {
          let n = { instancePath: i + "/CardSeqNumber", schemaPath: "#/properties/CardSeqNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/CardSeqNumber", schemaPath: "#/properties/CardSeqNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.CardTypeText !== void 0 && typeof t.CardTypeText != "string") {
      let r = { instancePath: i + "/CardTypeText", schemaPath: "#/properties/CardTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CryptographyKey !== void 0 && (te(t.CryptographyKey, { instancePath: i + "/CryptographyKey", parentData: t, parentDataProperty: "CryptographyKey", rootData: o }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), t.EffectiveDate !== void 0 && (w(t.EffectiveDate, { instancePath: i + "/EffectiveDate", parentData: t, parentDataProperty: "EffectiveDate", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.EncryptedData !== void 0 && (Ne(t.EncryptedData, { instancePath: i + "/EncryptedData", parentData: t, parentDataProperty: "EncryptedData", rootData: o }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), t.ExpirationDate !== void 0 && (w(t.ExpirationDate, { instancePath: i + "/ExpirationDate", parentData: t, parentDataProperty: "ExpirationDate", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.MaskedCardID !== void 0 && (zn(t.MaskedCardID, { instancePath: i + "/MaskedCardID", parentData: t, parentDataProperty: "MaskedCardID", rootData: o }) || (e = e === null ? zn.errors : e.concat(zn.errors), s = e.length)), t.PaymentInstrumentOwnershipCode !== void 0 && (ie(t.PaymentInstrumentOwnershipCode, { instancePath: i + "/PaymentInstrumentOwnershipCode", parentData: t, parentDataProperty: "PaymentInstrumentOwnershipCode", rootData: o }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), t.ProtectedCardID !== void 0 && typeof t.ProtectedCardID != "string") {
      let r = { instancePath: i + "/ProtectedCardID", schemaPath: "#/properties/ProtectedCardID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ReconciliationID !== void 0 && typeof t.ReconciliationID != "string") {
      let r = { instancePath: i + "/ReconciliationID", schemaPath: "#/properties/ReconciliationID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SecurePaymentAuthenticationInstructionsVersion1 !== void 0 && (Yn(t.SecurePaymentAuthenticationInstructionsVersion1, { instancePath: i + "/SecurePaymentAuthenticationInstructionsVersion1", parentData: t, parentDataProperty: "SecurePaymentAuthenticationInstructionsVersion1", rootData: o }) || (e = e === null ? Yn.errors : e.concat(Yn.errors), s = e.length)), t.SecurePaymentAuthenticationInstructionsVersion2 !== void 0 && (ea(t.SecurePaymentAuthenticationInstructionsVersion2, { instancePath: i + "/SecurePaymentAuthenticationInstructionsVersion2", parentData: t, parentDataProperty: "SecurePaymentAuthenticationInstructionsVersion2", rootData: o }) || (e = e === null ? ea.errors : e.concat(ea.errors), s = e.length)), t.SecurePaymentVersion1 !== void 0 && (xr(t.SecurePaymentVersion1, { instancePath: i + "/SecurePaymentVersion1", parentData: t, parentDataProperty: "SecurePaymentVersion1", rootData: o }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), t.SecurePaymentVersion2 !== void 0 && (Sr(t.SecurePaymentVersion2, { instancePath: i + "/SecurePaymentVersion2", parentData: t, parentDataProperty: "SecurePaymentVersion2", rootData: o }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length)), t.SecureProgram !== void 0 && (Nr(t.SecureProgram, { instancePath: i + "/SecureProgram", parentData: t, parentDataProperty: "SecureProgram", rootData: o }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), t.TokenizedCardID !== void 0 && typeof t.TokenizedCardID != "string") {
      let r = { instancePath: i + "/TokenizedCardID", schemaPath: "#/properties/TokenizedCardID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ra.errors = e, s === 0;
}
function ta(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AccountableDoc" || r === "IATA_EasyPay" || r === "LoyaltyRedemption" || r === "OfflinePayment" || r === "PaymentCard" || r === "SettlementPlan" || r === "Voucher")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AccountableDoc !== void 0 && (W(t.AccountableDoc, { instancePath: i + "/AccountableDoc", parentData: t, parentDataProperty: "AccountableDoc", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.IATA_EasyPay !== void 0 && (Kn(t.IATA_EasyPay, { instancePath: i + "/IATA_EasyPay", parentData: t, parentDataProperty: "IATA_EasyPay", rootData: o }) || (e = e === null ? Kn.errors : e.concat(Kn.errors), s = e.length)), t.LoyaltyRedemption !== void 0 && (ae(t.LoyaltyRedemption, { instancePath: i + "/LoyaltyRedemption", parentData: t, parentDataProperty: "LoyaltyRedemption", rootData: o }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), t.OfflinePayment !== void 0 && (Hn(t.OfflinePayment, { instancePath: i + "/OfflinePayment", parentData: t, parentDataProperty: "OfflinePayment", rootData: o }) || (e = e === null ? Hn.errors : e.concat(Hn.errors), s = e.length)), t.PaymentCard !== void 0 && (ra(t.PaymentCard, { instancePath: i + "/PaymentCard", parentData: t, parentDataProperty: "PaymentCard", rootData: o }) || (e = e === null ? ra.errors : e.concat(ra.errors), s = e.length)), t.SettlementPlan !== void 0 && (oe(t.SettlementPlan, { instancePath: i + "/SettlementPlan", parentData: t, parentDataProperty: "SettlementPlan", rootData: o }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), t.Voucher !== void 0 && (pe(t.Voucher, { instancePath: i + "/Voucher", parentData: t, parentDataProperty: "Voucher", rootData: o }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ta.errors = e, s === 0;
}
var tp = { type: "object", additionalProperties: !1, properties: { DescText: { type: "string" }, InputCurCode: { type: "string" }, MaximumTryInd: { type: "boolean" }, NotProcessedInd: { type: "boolean" }, OriginalID: { type: "string" }, PaymentAddressVerification: { $ref: "#/$defs/PaymentAddressVerification" }, RetryInd: { type: "boolean" }, SettlementCurCode: { type: "string" }, TimestampDateTime: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, TrxDataText: { type: "array", maxItems: 3, items: { type: "string" } }, TrxID: { type: "string" }, TrxTypeText: { type: "string" } } };
function sa(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!d.call(tp.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DescText !== void 0 && typeof t.DescText != "string") {
      let r = { instancePath: i + "/DescText", schemaPath: "#/properties/DescText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.InputCurCode !== void 0 && typeof t.InputCurCode != "string") {
      let r = { instancePath: i + "/InputCurCode", schemaPath: "#/properties/InputCurCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MaximumTryInd !== void 0 && typeof t.MaximumTryInd != "boolean") {
      let r = { instancePath: i + "/MaximumTryInd", schemaPath: "#/properties/MaximumTryInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NotProcessedInd !== void 0 && typeof t.NotProcessedInd != "boolean") {
      let r = { instancePath: i + "/NotProcessedInd", schemaPath: "#/properties/NotProcessedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OriginalID !== void 0 && typeof t.OriginalID != "string") {
      let r = { instancePath: i + "/OriginalID", schemaPath: "#/properties/OriginalID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentAddressVerification !== void 0 && (Mr(t.PaymentAddressVerification, { instancePath: i + "/PaymentAddressVerification", parentData: t, parentDataProperty: "PaymentAddressVerification", rootData: o }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), t.RetryInd !== void 0 && typeof t.RetryInd != "boolean") {
      let r = { instancePath: i + "/RetryInd", schemaPath: "#/properties/RetryInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SettlementCurCode !== void 0 && typeof t.SettlementCurCode != "string") {
      let r = { instancePath: i + "/SettlementCurCode", schemaPath: "#/properties/SettlementCurCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TimestampDateTime !== void 0) {
      let r = t.TimestampDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/TimestampDateTime", schemaPath: "#/properties/TimestampDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimestampDateTime", schemaPath: "#/properties/TimestampDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TrxDataText !== void 0) {
      let r = t.TrxDataText;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let a = { instancePath: i + "/TrxDataText", schemaPath: "#/properties/TrxDataText/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let m = { instancePath: i + "/TrxDataText/" + a, schemaPath: "#/properties/TrxDataText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [m] : e.push(m), s++;
          }
      } else {
        let n = { instancePath: i + "/TrxDataText", schemaPath: "#/properties/TrxDataText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TrxID !== void 0 && typeof t.TrxID != "string") {
      let r = { instancePath: i + "/TrxID", schemaPath: "#/properties/TrxID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TrxTypeText !== void 0 && typeof t.TrxTypeText != "string") {
      let r = { instancePath: i + "/TrxTypeText", schemaPath: "#/properties/TrxTypeText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return sa.errors = e, s === 0;
}
function ia(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentID" }, message: "must have required property 'PaymentID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentProcessingSummaryPaymentMethod === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PaymentProcessingSummaryPaymentMethod" }, message: "must have required property 'PaymentProcessingSummaryPaymentMethod'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!d.call(Yo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.ClearanceData !== void 0 && (Jn(t.ClearanceData, { instancePath: i + "/ClearanceData", parentData: t, parentDataProperty: "ClearanceData", rootData: o }) || (e = e === null ? Jn.errors : e.concat(Jn.errors), s = e.length)), t.ContactInfoRefID !== void 0 && typeof t.ContactInfoRefID != "string") {
      let r = { instancePath: i + "/ContactInfoRefID", schemaPath: "#/properties/ContactInfoRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Desc !== void 0 && (D(t.Desc, { instancePath: i + "/Desc", parentData: t, parentDataProperty: "Desc", rootData: o }) || (e = e === null ? D.errors : e.concat(D.errors), s = e.length)), t.Payer !== void 0 && (Er(t.Payer, { instancePath: i + "/Payer", parentData: t, parentDataProperty: "Payer", rootData: o }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), t.PaymentCommitmentDateTime !== void 0) {
      let r = t.PaymentCommitmentDateTime;
      if (typeof r == "string") {
        if (!P.test(r)) {
          let n = { instancePath: i + "/PaymentCommitmentDateTime", schemaPath: "#/properties/PaymentCommitmentDateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PaymentCommitmentDateTime", schemaPath: "#/properties/PaymentCommitmentDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PaymentID !== void 0 && typeof t.PaymentID != "string") {
      let r = { instancePath: i + "/PaymentID", schemaPath: "#/properties/PaymentID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentProcessingSummaryPaymentMethod !== void 0 && (ta(t.PaymentProcessingSummaryPaymentMethod, { instancePath: i + "/PaymentProcessingSummaryPaymentMethod", parentData: t, parentDataProperty: "PaymentProcessingSummaryPaymentMethod", rootData: o }) || (e = e === null ? ta.errors : e.concat(ta.errors), s = e.length)), t.PaymentRefID !== void 0 && typeof t.PaymentRefID != "string") {
      let r = { instancePath: i + "/PaymentRefID", schemaPath: "#/properties/PaymentRefID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentStatusCode !== void 0 && typeof t.PaymentStatusCode != "string") {
      let r = { instancePath: i + "/PaymentStatusCode", schemaPath: "#/properties/PaymentStatusCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PaymentTrx !== void 0 && (sa(t.PaymentTrx, { instancePath: i + "/PaymentTrx", parentData: t, parentDataProperty: "PaymentTrx", rootData: o }) || (e = e === null ? sa.errors : e.concat(sa.errors), s = e.length)), t.PriceVarianceAmount !== void 0 && (y(t.PriceVarianceAmount, { instancePath: i + "/PriceVarianceAmount", parentData: t, parentDataProperty: "PriceVarianceAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Promotion !== void 0) {
      let r = t.Promotion;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          G(r[a], { instancePath: i + "/Promotion/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Promotion", schemaPath: "#/properties/Promotion/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.SurchargeAmount !== void 0 && (y(t.SurchargeAmount, { instancePath: i + "/SurchargeAmount", parentData: t, parentDataProperty: "SurchargeAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.VerificationInd !== void 0 && typeof t.VerificationInd != "boolean") {
      let r = { instancePath: i + "/VerificationInd", schemaPath: "#/properties/VerificationInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ia.errors = e, s === 0;
}
function na(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "OrderAssociation" || r === "PaymentProcessingSummary" || r === "PaymentSupportedMethod")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.OrderAssociation !== void 0 && (qr(t.OrderAssociation, { instancePath: i + "/OrderAssociation", parentData: t, parentDataProperty: "OrderAssociation", rootData: o }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), t.PaymentProcessingSummary !== void 0 && (ia(t.PaymentProcessingSummary, { instancePath: i + "/PaymentProcessingSummary", parentData: t, parentDataProperty: "PaymentProcessingSummary", rootData: o }) || (e = e === null ? ia.errors : e.concat(ia.errors), s = e.length)), t.PaymentSupportedMethod !== void 0 && (Pr(t.PaymentSupportedMethod, { instancePath: i + "/PaymentSupportedMethod", parentData: t, parentDataProperty: "PaymentSupportedMethod", rootData: o }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return na.errors = e, s === 0;
}
function aa(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Error" || r === "Response" || r === "AugmentationPoint" || r === "DistributionChain" || r === "PayloadAttributes" || r === "PaymentFunctions")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Error !== void 0) {
      let r = t.Error;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          le(r[a], { instancePath: i + "/Error/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Response !== void 0 && (Wn(t.Response, { instancePath: i + "/Response", parentData: t, parentDataProperty: "Response", rootData: o }) || (e = e === null ? Wn.errors : e.concat(Wn.errors), s = e.length)), t.AugmentationPoint !== void 0 && (j(t.AugmentationPoint, { instancePath: i + "/AugmentationPoint", parentData: t, parentDataProperty: "AugmentationPoint", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.DistributionChain !== void 0 && (ne(t.DistributionChain, { instancePath: i + "/DistributionChain", parentData: t, parentDataProperty: "DistributionChain", rootData: o }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), t.PayloadAttributes !== void 0 && (q(t.PayloadAttributes, { instancePath: i + "/PayloadAttributes", parentData: t, parentDataProperty: "PayloadAttributes", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.PaymentFunctions !== void 0) {
      let r = t.PaymentFunctions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          na(r[a], { instancePath: i + "/PaymentFunctions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? na.errors : e.concat(na.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PaymentFunctions", schemaPath: "#/properties/PaymentFunctions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return aa.errors = e, s === 0;
}
function ha(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return aa(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? aa.errors : e.concat(aa.errors), s = e.length), ha.errors = e, s === 0;
}
export {
  np as validateAirShoppingRS,
  ap as validateOfferPriceRS,
  op as validateOrderChangeRQ,
  pp as validateOrderCreateRQ,
  lp as validateOrderRetrieveRQ,
  yp as validateOrderViewRS
};
