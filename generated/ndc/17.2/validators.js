// Generated from ndc-xml/17.2, do not edit.
// sha256 9ccb3c43eab8165f5ff3924dc48ca66bfc9d6f1b964eb1c65d2f6aeec068a9b5 of the source
// Command: npm run generate

var Jn = (t, i) => () => {
  try {
    return i || t((i = { exports: {} }).exports, i), i.exports;
  } catch (l) {
    throw i = 0, l;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var Vn = Jn((xn) => {
  "use strict";
  Object.defineProperty(xn, "__esModule", { value: !0 });
  function Bn(t) {
    let i = t.length, l = 0, p = 0, o;
    for (; p < i; )
      l++, o = t.charCodeAt(p++), o >= 55296 && o <= 56319 && p < i && (o = t.charCodeAt(p), (o & 64512) === 56320 && p++);
    return l;
  }
  xn.default = Bn;
  Bn.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// <stdin>
var ua = Un;
var Xn = { type: "object", additionalProperties: !1, required: ["Version"], properties: { EchoToken: { $ref: "#/$defs/Text128" }, TimeStamp: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Target: { $ref: "#/$defs/Target" }, Version: { type: "string" }, TransactionIdentifier: { $ref: "#/$defs/Text32" }, SequenceNmbr: { $ref: "#/$defs/nonNegativeInteger" }, TransactionStatusCode: { $ref: "#/$defs/TransactionStatus" }, PrimaryLangID: { type: "string" }, AltLangID: { type: "string" }, RetransmissionIndicator: { type: "boolean" }, CorrelationID: { $ref: "#/$defs/Text64" }, AsynchronousAllowedInd: { type: "boolean" }, Document: { $ref: "#/$defs/MessageDocument" }, Success: { $ref: "#/$defs/Success" }, Warnings: { $ref: "#/$defs/Warnings" }, AirShoppingProcessing: { $ref: "#/$defs/Processing" }, ShoppingResponseID: { $ref: "#/$defs/ShoppingResponseId" }, OffersGroup: { $ref: "#/$defs/AirShoppingRS_OffersGroup" }, DataLists: { $ref: "#/$defs/DataLists" }, Metadata: { $ref: "#/$defs/AirShoppingRS_Metadata" }, Errors: { $ref: "#/$defs/Errors" } } }, D = Object.prototype.hasOwnProperty;
var P = Vn().default;
function C(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 128) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return C.errors = e, s === 0;
}
var eo = { type: "string", enum: ["Test", "Production"] };
function O(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Test" || t === "Production")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: eo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return O.errors = e, s === 0;
}
function b(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 32) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return b.errors = e, s === 0;
}
function j(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && (t < 0 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return j.errors = e, s === 0;
}
var ro = { type: "string", enum: ["Start", "End", "Rollback", "InSeries", "Continuation", "Subsequent"] };
function N(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Start" || t === "End" || t === "Rollback" || t === "InSeries" || t === "Continuation" || t === "Subsequent")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: ro.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return N.errors = e, s === 0;
}
function v(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 64) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return v.errors = e, s === 0;
}
function f(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 50) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return f.errors = e, s === 0;
}
function u(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 35) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 35 }, message: "must NOT have more than 35 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return u.errors = e, s === 0;
}
function S(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "id" || r === "refs" || r === "Name" || r === "ReferenceVersion")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.ReferenceVersion !== void 0 && (u(t.ReferenceVersion, { instancePath: i + "/ReferenceVersion", parentData: t, parentDataProperty: "ReferenceVersion", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return S.errors = e, s === 0;
}
function ne(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
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
  return ne.errors = e, s === 0;
}
var to = { type: "object", additionalProperties: !1, required: ["value"], properties: { value: { type: "string" }, Language: { type: "string" }, Type: { $ref: "#/$defs/ShortCode" }, ShortText: { $ref: "#/$defs/Text255" }, Code: { $ref: "#/$defs/ShortCode" }, DocURL: { type: "string" }, Status: { $ref: "#/$defs/Text64" }, Tag: { type: "string" }, RecordID: { $ref: "#/$defs/Text32" }, Owner: { $ref: "#/$defs/Text32" } } };
var so = new RegExp("^(?:[0-9A-Z]{1,3})$", "u");
function m(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!so.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9A-Z]{1,3})$" }, message: 'must match pattern "^(?:[0-9A-Z]{1,3})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return m.errors = e, s === 0;
}
function Ne(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 255) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ne.errors = e, s === 0;
}
function Qr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(to.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Language !== void 0 && typeof t.Language != "string") {
      let r = { instancePath: i + "/Language", schemaPath: "#/properties/Language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Type !== void 0 && (m(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.ShortText !== void 0 && (Ne(t.ShortText, { instancePath: i + "/ShortText", parentData: t, parentDataProperty: "ShortText", rootData: o }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), t.Code !== void 0 && (m(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.DocURL !== void 0 && typeof t.DocURL != "string") {
      let r = { instancePath: i + "/DocURL", schemaPath: "#/properties/DocURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Status !== void 0 && (v(t.Status, { instancePath: i + "/Status", parentData: t, parentDataProperty: "Status", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.Tag !== void 0 && typeof t.Tag != "string") {
      let r = { instancePath: i + "/Tag", schemaPath: "#/properties/Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.RecordID !== void 0 && (b(t.RecordID, { instancePath: i + "/RecordID", parentData: t, parentDataProperty: "RecordID", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.Owner !== void 0 && (b(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qr.errors = e, s === 0;
}
function oe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Warning === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Warning" }, message: "must have required property 'Warning'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Warning") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Warning !== void 0) {
      let r = t.Warning;
      if (Array.isArray(r)) {
        if (r.length > 99) {
          let a = { instancePath: i + "/Warning", schemaPath: "#/properties/Warning/maxItems", keyword: "maxItems", params: { limit: 99 }, message: "must NOT have more than 99 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.length < 1) {
          let a = { instancePath: i + "/Warning", schemaPath: "#/properties/Warning/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Qr(r[a], { instancePath: i + "/Warning/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Qr.errors : e.concat(Qr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Warning", schemaPath: "#/properties/Warning/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oe.errors = e, s === 0;
}
function Se(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "refs") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Se.errors = e, s === 0;
}
function c(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 3) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 2) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return c.errors = e, s === 0;
}
function q(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return q.errors = e, s === 0;
}
function Wr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (q(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Wr.errors = e, s === 0;
}
function qe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ResponseID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ResponseID" }, message: "must have required property 'ResponseID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Owner" || r === "ResponseID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.ResponseID !== void 0 && (Wr(t.ResponseID, { instancePath: i + "/ResponseID", parentData: t, parentDataProperty: "ResponseID", rootData: o }) || (e = e === null ? Wr.errors : e.concat(Wr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qe.errors = e, s === 0;
}
function d(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number" && (t < 1 || isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return d.errors = e, s === 0;
}
function Kr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PassengerQuantity === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PassengerQuantity" }, message: "must have required property 'PassengerQuantity'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "PassengerQuantity" || r === "MatchedOfferQuantity")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PassengerQuantity !== void 0 && (d(t.PassengerQuantity, { instancePath: i + "/PassengerQuantity", parentData: t, parentDataProperty: "PassengerQuantity", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.MatchedOfferQuantity !== void 0 && (d(t.MatchedOfferQuantity, { instancePath: i + "/MatchedOfferQuantity", parentData: t, parentDataProperty: "MatchedOfferQuantity", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Kr.errors = e, s === 0;
}
var io = { type: "object", additionalProperties: !1, required: ["OfferID", "Owner", "OfferItem"], properties: { OfferID: { type: "string" }, Owner: { $ref: "#/$defs/AirlineCode" }, OwnerType: { type: "string" }, RequestedDateInd: { type: "boolean" }, WebAddressID: { type: "string" }, Parameters: { $ref: "#/$defs/OfferParameters" }, ValidatingCarrier: { $ref: "#/$defs/AirlineCode" }, TimeLimits: { $ref: "#/$defs/OfferTimeLimits" }, TotalPrice: { $ref: "#/$defs/OfferTotal" }, DescriptionReferences: { type: "string" }, DisclosureRef: { type: "string" }, BagDisclosureRefs: { type: "string" }, Penalty: { $ref: "#/$defs/Penalty" }, FlightsOverview: { $ref: "#/$defs/FlightsOverview" }, OfferItem: { type: "array", minItems: 1, items: { $ref: "#/$defs/OfferItem" } }, BaggageAllowance: { type: "array", items: { $ref: "#/$defs/IncludedBaggage" } } } };
var no = new RegExp("^(?:[0-9A-Z]{3})$", "u");
function Gr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 3) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 3) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!no.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9A-Z]{3})$" }, message: 'must match pattern "^(?:[0-9A-Z]{3})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gr.errors = e, s === 0;
}
function Te(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Quantity")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (Gr(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? Gr.errors : e.concat(Gr.errors), s = e.length)), t.Quantity !== void 0) {
      let r = t.Quantity;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/Quantity", schemaPath: "#/properties/Quantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Te.errors = e, s === 0;
}
function zr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Requested" || r === "Priced")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Requested !== void 0 && (Te(t.Requested, { instancePath: i + "/Requested", parentData: t, parentDataProperty: "Requested", rootData: o }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length)), t.Priced !== void 0 && (Te(t.Priced, { instancePath: i + "/Priced", parentData: t, parentDataProperty: "Priced", rootData: o }) || (e = e === null ? Te.errors : e.concat(Te.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zr.errors = e, s === 0;
}
function ae(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ApplyToAllInd" || r === "RedemptionOnlyInd" || r === "TotalItemQuantity" || r === "PTC_Priced")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ApplyToAllInd !== void 0 && typeof t.ApplyToAllInd != "boolean") {
      let r = { instancePath: i + "/ApplyToAllInd", schemaPath: "#/properties/ApplyToAllInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RedemptionOnlyInd !== void 0 && typeof t.RedemptionOnlyInd != "boolean") {
      let r = { instancePath: i + "/RedemptionOnlyInd", schemaPath: "#/properties/RedemptionOnlyInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TotalItemQuantity !== void 0 && (d(t.TotalItemQuantity, { instancePath: i + "/TotalItemQuantity", parentData: t, parentDataProperty: "TotalItemQuantity", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.PTC_Priced !== void 0) {
      let r = t.PTC_Priced;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          zr(r[a], { instancePath: i + "/PTC_Priced/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? zr.errors : e.concat(zr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PTC_Priced", schemaPath: "#/properties/PTC_Priced/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ae.errors = e, s === 0;
}
var B = new RegExp("^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$", "u"), x = new RegExp("^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$", "u");
var oo = new RegExp("^(?:([0-1][0-9]|2[0-3]):[0-5][0-9])$", "u");
function E(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 5) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 5) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!oo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:([0-1][0-9]|2[0-3]):[0-5][0-9])$" }, message: 'must match pattern "^(?:([0-1][0-9]|2[0-3]):[0-5][0-9])$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return E.errors = e, s === 0;
}
function Hr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DateTime" || r === "ShortDate" || r === "Timestamp" || r === "Time" || r === "ObjectKey" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DateTime !== void 0) {
      let r = t.DateTime;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/DateTime", schemaPath: "#/properties/DateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DateTime", schemaPath: "#/properties/DateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ShortDate !== void 0) {
      let r = t.ShortDate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/ShortDate", schemaPath: "#/properties/ShortDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ShortDate", schemaPath: "#/properties/ShortDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Time !== void 0 && (E(t.Time, { instancePath: i + "/Time", parentData: t, parentDataProperty: "Time", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.ObjectKey !== void 0 && typeof t.ObjectKey != "string") {
      let r = { instancePath: i + "/ObjectKey", schemaPath: "#/properties/ObjectKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Hr.errors = e, s === 0;
}
function re(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DateTime" || r === "ShortDate" || r === "Timestamp" || r === "Time")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DateTime !== void 0) {
      let r = t.DateTime;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/DateTime", schemaPath: "#/properties/DateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DateTime", schemaPath: "#/properties/DateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ShortDate !== void 0) {
      let r = t.ShortDate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/ShortDate", schemaPath: "#/properties/ShortDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ShortDate", schemaPath: "#/properties/ShortDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Time !== void 0 && (E(t.Time, { instancePath: i + "/Time", parentData: t, parentDataProperty: "Time", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return re.errors = e, s === 0;
}
function pe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "OfferExpiration" || r === "Payment")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.OfferExpiration !== void 0 && (Hr(t.OfferExpiration, { instancePath: i + "/OfferExpiration", parentData: t, parentDataProperty: "OfferExpiration", rootData: o }) || (e = e === null ? Hr.errors : e.concat(Hr.errors), s = e.length)), t.Payment !== void 0 && (re(t.Payment, { instancePath: i + "/Payment", parentData: t, parentDataProperty: "Payment", rootData: o }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pe.errors = e, s === 0;
}
var ee = new RegExp("^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$", "u");
var ao = new RegExp("^(?:[A-Z]{3})$", "u");
function le(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!ao.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z]{3})$" }, message: 'must match pattern "^(?:[A-Z]{3})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return le.errors = e, s === 0;
}
function y(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Code" || r === "Taxable")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0) {
      let r = t.value;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Code !== void 0 && (le(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), t.Taxable !== void 0 && typeof t.Taxable != "boolean") {
      let r = { instancePath: i + "/Taxable", schemaPath: "#/properties/Taxable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return y.errors = e, s === 0;
}
var po = { type: "object", additionalProperties: !1, properties: { ApproxInd: { type: "boolean" }, RefundAllInd: { type: "boolean" }, TaxIncludedInd: { type: "boolean" }, OtherChargeInd: { type: "boolean" }, AutoExchangeInd: { type: "boolean" }, refs: { type: "string" }, Total: { $ref: "#/$defs/Amount" }, Equivalent: { type: "string" }, Details: { $ref: "#/$defs/DetailCurrencyPrice_Details" }, Taxes: { $ref: "#/$defs/Taxes" }, Fees: { $ref: "#/$defs/Charges" } } };
function Yr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "RefundInd" || r === "refs" || r === "SubTotal" || r === "Application")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.RefundInd !== void 0 && typeof t.RefundInd != "boolean") {
      let r = { instancePath: i + "/RefundInd", schemaPath: "#/properties/RefundInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.SubTotal !== void 0 && (y(t.SubTotal, { instancePath: i + "/SubTotal", parentData: t, parentDataProperty: "SubTotal", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Application !== void 0 && (f(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yr.errors = e, s === 0;
}
function Jr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Detail === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Detail" }, message: "must have required property 'Detail'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Detail")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Detail !== void 0) {
      let r = t.Detail;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Detail", schemaPath: "#/properties/Detail/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Yr(r[a], { instancePath: i + "/Detail/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Yr.errors : e.concat(Yr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Detail", schemaPath: "#/properties/Detail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Jr.errors = e, s === 0;
}
var lo = { type: "object", additionalProperties: !1, required: ["Amount"], properties: { ApproxInd: { type: "boolean" }, CollectionInd: { type: "boolean" }, RefundInd: { type: "boolean" }, refs: { type: "string" }, Qualifier: { type: "string" }, Amount: { $ref: "#/$defs/Amount" }, Nation: { type: "string" }, TaxCode: { type: "string" }, TaxType: { type: "string" }, LocalAmount: { $ref: "#/$defs/Amount" }, Description: { $ref: "#/$defs/Line" }, FiledAmount: { $ref: "#/$defs/Amount" }, FileTaxType: { $ref: "#/$defs/MixedCode" }, AddlTaxType: { $ref: "#/$defs/MixedCode" } } };
function W(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 255) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return W.errors = e, s === 0;
}
var fo = new RegExp("^(?:[0-9a-zA-Z]{1,3})$", "u");
function Ce(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!fo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-zA-Z]{1,3})$" }, message: 'must match pattern "^(?:[0-9a-zA-Z]{1,3})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ce.errors = e, s === 0;
}
function Xr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(lo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ApproxInd !== void 0 && typeof t.ApproxInd != "boolean") {
      let r = { instancePath: i + "/ApproxInd", schemaPath: "#/properties/ApproxInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CollectionInd !== void 0 && typeof t.CollectionInd != "boolean") {
      let r = { instancePath: i + "/CollectionInd", schemaPath: "#/properties/CollectionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefundInd !== void 0 && typeof t.RefundInd != "boolean") {
      let r = { instancePath: i + "/RefundInd", schemaPath: "#/properties/RefundInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Qualifier !== void 0 && typeof t.Qualifier != "string") {
      let r = { instancePath: i + "/Qualifier", schemaPath: "#/properties/Qualifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Nation !== void 0 && typeof t.Nation != "string") {
      let r = { instancePath: i + "/Nation", schemaPath: "#/properties/Nation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxCode !== void 0 && typeof t.TaxCode != "string") {
      let r = { instancePath: i + "/TaxCode", schemaPath: "#/properties/TaxCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxType !== void 0 && typeof t.TaxType != "string") {
      let r = { instancePath: i + "/TaxType", schemaPath: "#/properties/TaxType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.LocalAmount !== void 0 && (y(t.LocalAmount, { instancePath: i + "/LocalAmount", parentData: t, parentDataProperty: "LocalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Description !== void 0 && (W(t.Description, { instancePath: i + "/Description", parentData: t, parentDataProperty: "Description", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.FiledAmount !== void 0 && (y(t.FiledAmount, { instancePath: i + "/FiledAmount", parentData: t, parentDataProperty: "FiledAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.FileTaxType !== void 0 && (Ce(t.FileTaxType, { instancePath: i + "/FileTaxType", parentData: t, parentDataProperty: "FileTaxType", rootData: o }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length)), t.AddlTaxType !== void 0 && (Ce(t.AddlTaxType, { instancePath: i + "/AddlTaxType", parentData: t, parentDataProperty: "AddlTaxType", rootData: o }) || (e = e === null ? Ce.errors : e.concat(Ce.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xr.errors = e, s === 0;
}
function et(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Tax === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Tax" }, message: "must have required property 'Tax'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Tax")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Tax !== void 0) {
      let r = t.Tax;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Tax", schemaPath: "#/properties/Tax/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Xr(r[a], { instancePath: i + "/Tax/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Xr.errors : e.concat(Xr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Tax", schemaPath: "#/properties/Tax/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return et.errors = e, s === 0;
}
function K(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ApproxInd" || r === "CollectionInd" || r === "RefundAllInd" || r === "refs" || r === "Total" || r === "Breakdown")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ApproxInd !== void 0 && typeof t.ApproxInd != "boolean") {
      let r = { instancePath: i + "/ApproxInd", schemaPath: "#/properties/ApproxInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CollectionInd !== void 0 && typeof t.CollectionInd != "boolean") {
      let r = { instancePath: i + "/CollectionInd", schemaPath: "#/properties/CollectionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefundAllInd !== void 0 && typeof t.RefundAllInd != "boolean") {
      let r = { instancePath: i + "/RefundAllInd", schemaPath: "#/properties/RefundAllInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Total !== void 0 && (y(t.Total, { instancePath: i + "/Total", parentData: t, parentDataProperty: "Total", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Breakdown !== void 0 && (et(t.Breakdown, { instancePath: i + "/Breakdown", parentData: t, parentDataProperty: "Breakdown", rootData: o }) || (e = e === null ? et.errors : e.concat(et.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return K.errors = e, s === 0;
}
function rt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Code" || r === "Taxable" || r === "refundInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0) {
      let r = t.value;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Code !== void 0 && (le(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), t.Taxable !== void 0 && typeof t.Taxable != "boolean") {
      let r = { instancePath: i + "/Taxable", schemaPath: "#/properties/Taxable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refundInd !== void 0 && typeof t.refundInd != "boolean") {
      let r = { instancePath: i + "/refundInd", schemaPath: "#/properties/refundInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rt.errors = e, s === 0;
}
function h(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 15) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return h.errors = e, s === 0;
}
function tt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ApproxInd" || r === "RefundInd" || r === "refs" || r === "Amount" || r === "LocalAmount" || r === "Designator" || r === "Description" || r === "Nature")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ApproxInd !== void 0 && typeof t.ApproxInd != "boolean") {
      let r = { instancePath: i + "/ApproxInd", schemaPath: "#/properties/ApproxInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefundInd !== void 0 && typeof t.RefundInd != "boolean") {
      let r = { instancePath: i + "/RefundInd", schemaPath: "#/properties/RefundInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.LocalAmount !== void 0 && (y(t.LocalAmount, { instancePath: i + "/LocalAmount", parentData: t, parentDataProperty: "LocalAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Designator !== void 0 && (h(t.Designator, { instancePath: i + "/Designator", parentData: t, parentDataProperty: "Designator", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.Description !== void 0 && (W(t.Description, { instancePath: i + "/Description", parentData: t, parentDataProperty: "Description", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.Nature !== void 0 && (f(t.Nature, { instancePath: i + "/Nature", parentData: t, parentDataProperty: "Nature", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tt.errors = e, s === 0;
}
function st(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Fee === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Fee" }, message: "must have required property 'Fee'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Fee") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Fee !== void 0) {
      let r = t.Fee;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Fee", schemaPath: "#/properties/Fee/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          tt(r[a], { instancePath: i + "/Fee/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? tt.errors : e.concat(tt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Fee", schemaPath: "#/properties/Fee/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return st.errors = e, s === 0;
}
function G(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Total === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Total" }, message: "must have required property 'Total'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Total" || r === "Breakdown")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Total !== void 0 && (rt(t.Total, { instancePath: i + "/Total", parentData: t, parentDataProperty: "Total", rootData: o }) || (e = e === null ? rt.errors : e.concat(rt.errors), s = e.length)), t.Breakdown !== void 0 && (st(t.Breakdown, { instancePath: i + "/Breakdown", parentData: t, parentDataProperty: "Breakdown", rootData: o }) || (e = e === null ? st.errors : e.concat(st.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return G.errors = e, s === 0;
}
function z(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(po.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ApproxInd !== void 0 && typeof t.ApproxInd != "boolean") {
      let r = { instancePath: i + "/ApproxInd", schemaPath: "#/properties/ApproxInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefundAllInd !== void 0 && typeof t.RefundAllInd != "boolean") {
      let r = { instancePath: i + "/RefundAllInd", schemaPath: "#/properties/RefundAllInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxIncludedInd !== void 0 && typeof t.TaxIncludedInd != "boolean") {
      let r = { instancePath: i + "/TaxIncludedInd", schemaPath: "#/properties/TaxIncludedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OtherChargeInd !== void 0 && typeof t.OtherChargeInd != "boolean") {
      let r = { instancePath: i + "/OtherChargeInd", schemaPath: "#/properties/OtherChargeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AutoExchangeInd !== void 0 && typeof t.AutoExchangeInd != "boolean") {
      let r = { instancePath: i + "/AutoExchangeInd", schemaPath: "#/properties/AutoExchangeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Total !== void 0 && (y(t.Total, { instancePath: i + "/Total", parentData: t, parentDataProperty: "Total", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Equivalent !== void 0 && typeof t.Equivalent != "string") {
      let r = { instancePath: i + "/Equivalent", schemaPath: "#/properties/Equivalent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Details !== void 0 && (Jr(t.Details, { instancePath: i + "/Details", parentData: t, parentDataProperty: "Details", rootData: o }) || (e = e === null ? Jr.errors : e.concat(Jr.errors), s = e.length)), t.Taxes !== void 0 && (K(t.Taxes, { instancePath: i + "/Taxes", parentData: t, parentDataProperty: "Taxes", rootData: o }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), t.Fees !== void 0 && (G(t.Fees, { instancePath: i + "/Fees", parentData: t, parentDataProperty: "Fees", rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return z.errors = e, s === 0;
}
function fe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Code === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Code" }, message: "must have required property 'Code'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Code" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0) {
      let r = t.value;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Code !== void 0 && (le(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? le.errors : e.concat(le.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fe.errors = e, s === 0;
}
function ue(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "SimpleCurrencyPrice" || r === "DetailCurrencyPrice" || r === "EncodedCurrencyPrice")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.SimpleCurrencyPrice !== void 0 && (y(t.SimpleCurrencyPrice, { instancePath: i + "/SimpleCurrencyPrice", parentData: t, parentDataProperty: "SimpleCurrencyPrice", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.DetailCurrencyPrice !== void 0 && (z(t.DetailCurrencyPrice, { instancePath: i + "/DetailCurrencyPrice", parentData: t, parentDataProperty: "DetailCurrencyPrice", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.EncodedCurrencyPrice !== void 0 && (fe(t.EncodedCurrencyPrice, { instancePath: i + "/EncodedCurrencyPrice", parentData: t, parentDataProperty: "EncodedCurrencyPrice", rootData: o }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ue.errors = e, s === 0;
}
var uo = { type: "object", additionalProperties: !1, properties: { CancelFeeInd: { type: "boolean" }, ChangeFeeInd: { type: "boolean" }, RefundableInd: { type: "boolean" }, ReuseInd: { type: "boolean" }, UpgradeFeeInd: { type: "boolean" }, ObjectKey: { type: "string" }, refs: { type: "string" }, ApplicableFeeRemarks: { $ref: "#/$defs/Remarks" }, Details: { $ref: "#/$defs/Penalty_Details" } } };
function it(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "DisplayInd" || r === "Timestamp")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DisplayInd !== void 0 && typeof t.DisplayInd != "boolean") {
      let r = { instancePath: i + "/DisplayInd", schemaPath: "#/properties/DisplayInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
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
  return it.errors = e, s === 0;
}
function R(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Remark === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Remark" }, message: "must have required property 'Remark'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Remark")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
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
          it(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? it.errors : e.concat(it.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return R.errors = e, s === 0;
}
function me(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!ee.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return me.errors = e, s === 0;
}
function nt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CurrencyAmountValue" || r === "PercentageValue" || r === "AmountApplication" || r === "ApplicableFeeRemarks")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.CurrencyAmountValue !== void 0 && (y(t.CurrencyAmountValue, { instancePath: i + "/CurrencyAmountValue", parentData: t, parentDataProperty: "CurrencyAmountValue", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.PercentageValue !== void 0 && (me(t.PercentageValue, { instancePath: i + "/PercentageValue", parentData: t, parentDataProperty: "PercentageValue", rootData: o }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), t.AmountApplication !== void 0 && (f(t.AmountApplication, { instancePath: i + "/AmountApplication", parentData: t, parentDataProperty: "AmountApplication", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.ApplicableFeeRemarks !== void 0 && (R(t.ApplicableFeeRemarks, { instancePath: i + "/ApplicableFeeRemarks", parentData: t, parentDataProperty: "ApplicableFeeRemarks", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nt.errors = e, s === 0;
}
function ot(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Amount") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Amount !== void 0) {
      let r = t.Amount;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Amount", schemaPath: "#/properties/Amount/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          nt(r[a], { instancePath: i + "/Amount/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? nt.errors : e.concat(nt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Amount", schemaPath: "#/properties/Amount/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ot.errors = e, s === 0;
}
function at(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Type" }, message: "must have required property 'Type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Type" || r === "Application" || r === "Amounts")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Type !== void 0 && (f(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Application !== void 0 && (m(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.Amounts !== void 0 && (ot(t.Amounts, { instancePath: i + "/Amounts", parentData: t, parentDataProperty: "Amounts", rootData: o }) || (e = e === null ? ot.errors : e.concat(ot.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return at.errors = e, s === 0;
}
function pt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Detail === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Detail" }, message: "must have required property 'Detail'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Detail") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Detail !== void 0) {
      let r = t.Detail;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Detail", schemaPath: "#/properties/Detail/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          at(r[a], { instancePath: i + "/Detail/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? at.errors : e.concat(at.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Detail", schemaPath: "#/properties/Detail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pt.errors = e, s === 0;
}
function M(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(uo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CancelFeeInd !== void 0 && typeof t.CancelFeeInd != "boolean") {
      let r = { instancePath: i + "/CancelFeeInd", schemaPath: "#/properties/CancelFeeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ChangeFeeInd !== void 0 && typeof t.ChangeFeeInd != "boolean") {
      let r = { instancePath: i + "/ChangeFeeInd", schemaPath: "#/properties/ChangeFeeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RefundableInd !== void 0 && typeof t.RefundableInd != "boolean") {
      let r = { instancePath: i + "/RefundableInd", schemaPath: "#/properties/RefundableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ReuseInd !== void 0 && typeof t.ReuseInd != "boolean") {
      let r = { instancePath: i + "/ReuseInd", schemaPath: "#/properties/ReuseInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UpgradeFeeInd !== void 0 && typeof t.UpgradeFeeInd != "boolean") {
      let r = { instancePath: i + "/UpgradeFeeInd", schemaPath: "#/properties/UpgradeFeeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectKey !== void 0 && typeof t.ObjectKey != "string") {
      let r = { instancePath: i + "/ObjectKey", schemaPath: "#/properties/ObjectKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ApplicableFeeRemarks !== void 0 && (R(t.ApplicableFeeRemarks, { instancePath: i + "/ApplicableFeeRemarks", parentData: t, parentDataProperty: "ApplicableFeeRemarks", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), t.Details !== void 0 && (pt(t.Details, { instancePath: i + "/Details", parentData: t, parentDataProperty: "Details", rootData: o }) || (e = e === null ? pt.errors : e.concat(pt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return M.errors = e, s === 0;
}
function lt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "ODRef" || r === "PriceClassRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ODRef !== void 0 && typeof t.ODRef != "string") {
      let r = { instancePath: i + "/ODRef", schemaPath: "#/properties/ODRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PriceClassRef !== void 0 && typeof t.PriceClassRef != "string") {
      let r = { instancePath: i + "/PriceClassRef", schemaPath: "#/properties/PriceClassRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return lt.errors = e, s === 0;
}
function Re(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FlightRef === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FlightRef" }, message: "must have required property 'FlightRef'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FlightRef" || r === "ItineraryPriceClassRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FlightRef !== void 0) {
      let r = t.FlightRef;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/FlightRef", schemaPath: "#/properties/FlightRef/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          lt(r[a], { instancePath: i + "/FlightRef/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? lt.errors : e.concat(lt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FlightRef", schemaPath: "#/properties/FlightRef/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ItineraryPriceClassRef !== void 0 && typeof t.ItineraryPriceClassRef != "string") {
      let r = { instancePath: i + "/ItineraryPriceClassRef", schemaPath: "#/properties/ItineraryPriceClassRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Re.errors = e, s === 0;
}
function H(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DetailCurrencyPrice" || r === "EncodedCurrencyPrice" || r === "SimpleCurrencyPrice")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.DetailCurrencyPrice !== void 0 && (z(t.DetailCurrencyPrice, { instancePath: i + "/DetailCurrencyPrice", parentData: t, parentDataProperty: "DetailCurrencyPrice", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.EncodedCurrencyPrice !== void 0 && (fe(t.EncodedCurrencyPrice, { instancePath: i + "/EncodedCurrencyPrice", parentData: t, parentDataProperty: "EncodedCurrencyPrice", rootData: o }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length)), t.SimpleCurrencyPrice !== void 0 && (y(t.SimpleCurrencyPrice, { instancePath: i + "/SimpleCurrencyPrice", parentData: t, parentDataProperty: "SimpleCurrencyPrice", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return H.errors = e, s === 0;
}
function ye(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaseAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaseAmount" }, message: "must have required property 'BaseAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "BaseAmount" || r === "NUC_Amount" || r === "ExchangeRate" || r === "TicketBulkMask")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaseAmount !== void 0 && (y(t.BaseAmount, { instancePath: i + "/BaseAmount", parentData: t, parentDataProperty: "BaseAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.NUC_Amount !== void 0) {
      let r = t.NUC_Amount;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/NUC_Amount", schemaPath: "#/properties/NUC_Amount/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/NUC_Amount", schemaPath: "#/properties/NUC_Amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.ExchangeRate !== void 0 && (u(t.ExchangeRate, { instancePath: i + "/ExchangeRate", parentData: t, parentDataProperty: "ExchangeRate", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.TicketBulkMask !== void 0 && (u(t.TicketBulkMask, { instancePath: i + "/TicketBulkMask", parentData: t, parentDataProperty: "TicketBulkMask", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ye.errors = e, s === 0;
}
function $(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number") {
    if (t > 2147483647 || isNaN(t)) {
      let r = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t < -2147483648 || isNaN(t)) {
      let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 }, message: "must be >= -2147483648" };
      e === null ? e = [r] : e.push(r), s++;
    }
  }
  return $.errors = e, s === 0;
}
function Le(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "DiscountAmount" || r === "DiscountPercent" || r === "Application" || r === "Description")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.DiscountAmount !== void 0 && (y(t.DiscountAmount, { instancePath: i + "/DiscountAmount", parentData: t, parentDataProperty: "DiscountAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.DiscountPercent !== void 0 && ($(t.DiscountPercent, { instancePath: i + "/DiscountPercent", parentData: t, parentDataProperty: "DiscountPercent", rootData: o }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.Application !== void 0 && (u(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.Description !== void 0 && (q(t.Description, { instancePath: i + "/Description", parentData: t, parentDataProperty: "Description", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Le.errors = e, s === 0;
}
function ce(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Surcharge === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Surcharge" }, message: "must have required property 'Surcharge'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Surcharge") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Surcharge !== void 0) {
      let r = t.Surcharge;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Surcharge", schemaPath: "#/properties/Surcharge/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          G(r[a], { instancePath: i + "/Surcharge/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Surcharge", schemaPath: "#/properties/Surcharge/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ce.errors = e, s === 0;
}
function Ee(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TotalAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TotalAmount" }, message: "must have required property 'TotalAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "TotalAmount" || r === "BaseAmount" || r === "FareFiledIn" || r === "Discount" || r === "Surcharges" || r === "Taxes" || r === "Fees")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.TotalAmount !== void 0 && (H(t.TotalAmount, { instancePath: i + "/TotalAmount", parentData: t, parentDataProperty: "TotalAmount", rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), t.BaseAmount !== void 0 && (y(t.BaseAmount, { instancePath: i + "/BaseAmount", parentData: t, parentDataProperty: "BaseAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.FareFiledIn !== void 0 && (ye(t.FareFiledIn, { instancePath: i + "/FareFiledIn", parentData: t, parentDataProperty: "FareFiledIn", rootData: o }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), t.Discount !== void 0 && (Le(t.Discount, { instancePath: i + "/Discount", parentData: t, parentDataProperty: "Discount", rootData: o }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), t.Surcharges !== void 0 && (ce(t.Surcharges, { instancePath: i + "/Surcharges", parentData: t, parentDataProperty: "Surcharges", rootData: o }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), t.Taxes !== void 0 && (K(t.Taxes, { instancePath: i + "/Taxes", parentData: t, parentDataProperty: "Taxes", rootData: o }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), t.Fees !== void 0 && (G(t.Fees, { instancePath: i + "/Fees", parentData: t, parentDataProperty: "Fees", rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ee.errors = e, s === 0;
}
function ft(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "SegmentRefs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SegmentRefs !== void 0 && typeof t.SegmentRefs != "string") {
      let r = { instancePath: i + "/SegmentRefs", schemaPath: "#/properties/SegmentRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ft.errors = e, s === 0;
}
function Me(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Row === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Row" }, message: "must have required property 'Row'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Column === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Column" }, message: "must have required property 'Column'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Row" || r === "Column")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Row !== void 0) {
      let r = t.Row;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/Row", schemaPath: "#/properties/Row/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Column !== void 0 && typeof t.Column != "string") {
      let r = { instancePath: i + "/Column", schemaPath: "#/properties/Column/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Me.errors = e, s === 0;
}
function Fe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Seat === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Seat" }, message: "must have required property 'Seat'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SegmentRef === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SegmentRef" }, message: "must have required property 'SegmentRef'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDefinitionRef === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionRef" }, message: "must have required property 'ServiceDefinitionRef'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Seat" || r === "SegmentRef" || r === "ServiceDefinitionRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Seat !== void 0 && (Me(t.Seat, { instancePath: i + "/Seat", parentData: t, parentDataProperty: "Seat", rootData: o }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length)), t.SegmentRef !== void 0 && typeof t.SegmentRef != "string") {
      let r = { instancePath: i + "/SegmentRef", schemaPath: "#/properties/SegmentRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDefinitionRef !== void 0 && typeof t.ServiceDefinitionRef != "string") {
      let r = { instancePath: i + "/ServiceDefinitionRef", schemaPath: "#/properties/ServiceDefinitionRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fe.errors = e, s === 0;
}
function ut(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceID" }, message: "must have required property 'ServiceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerRefs === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PassengerRefs" }, message: "must have required property 'PassengerRefs'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ServiceID" || r === "PassengerRefs" || r === "ServiceRef" || r === "FlightRefs" || r === "ServiceDefinitionRef" || r === "SelectedSeat")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ServiceID !== void 0 && typeof t.ServiceID != "string") {
      let r = { instancePath: i + "/ServiceID", schemaPath: "#/properties/ServiceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerRefs !== void 0 && typeof t.PassengerRefs != "string") {
      let r = { instancePath: i + "/PassengerRefs", schemaPath: "#/properties/PassengerRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceRef !== void 0 && typeof t.ServiceRef != "string") {
      let r = { instancePath: i + "/ServiceRef", schemaPath: "#/properties/ServiceRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FlightRefs !== void 0 && typeof t.FlightRefs != "string") {
      let r = { instancePath: i + "/FlightRefs", schemaPath: "#/properties/FlightRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ServiceDefinitionRef !== void 0 && (ft(t.ServiceDefinitionRef, { instancePath: i + "/ServiceDefinitionRef", parentData: t, parentDataProperty: "ServiceDefinitionRef", rootData: o }) || (e = e === null ? ft.errors : e.concat(ft.errors), s = e.length)), t.SelectedSeat !== void 0 && (Fe(t.SelectedSeat, { instancePath: i + "/SelectedSeat", parentData: t, parentDataProperty: "SelectedSeat", rootData: o }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ut.errors = e, s === 0;
}
function mt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "FiledFareInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (m(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.FiledFareInd !== void 0 && typeof t.FiledFareInd != "boolean") {
      let r = { instancePath: i + "/FiledFareInd", schemaPath: "#/properties/FiledFareInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mt.errors = e, s === 0;
}
function xe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaseAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaseAmount" }, message: "must have required property 'BaseAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "TotalAmount" || r === "BaseAmount" || r === "FareFiledIn" || r === "Surcharges" || r === "Taxes" || r === "RequestedDate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.TotalAmount !== void 0 && (H(t.TotalAmount, { instancePath: i + "/TotalAmount", parentData: t, parentDataProperty: "TotalAmount", rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), t.BaseAmount !== void 0 && (y(t.BaseAmount, { instancePath: i + "/BaseAmount", parentData: t, parentDataProperty: "BaseAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.FareFiledIn !== void 0 && (ye(t.FareFiledIn, { instancePath: i + "/FareFiledIn", parentData: t, parentDataProperty: "FareFiledIn", rootData: o }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), t.Surcharges !== void 0 && (ce(t.Surcharges, { instancePath: i + "/Surcharges", parentData: t, parentDataProperty: "Surcharges", rootData: o }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), t.Taxes !== void 0 && (K(t.Taxes, { instancePath: i + "/Taxes", parentData: t, parentDataProperty: "Taxes", rootData: o }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), t.RequestedDate !== void 0) {
      let r = t.RequestedDate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/RequestedDate", schemaPath: "#/properties/RequestedDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/RequestedDate", schemaPath: "#/properties/RequestedDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xe.errors = e, s === 0;
}
function yt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "Quantity") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Quantity !== void 0 && (d(t.Quantity, { instancePath: i + "/Quantity", parentData: t, parentDataProperty: "Quantity", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yt.errors = e, s === 0;
}
function Be(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Code === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Code" }, message: "must have required property 'Code'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Code" || r === "Application")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Code !== void 0 && (h(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.Application !== void 0 && (f(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Be.errors = e, s === 0;
}
function ct(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CabinTypeCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CabinTypeCode" }, message: "must have required property 'CabinTypeCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CabinTypeName === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CabinTypeName" }, message: "must have required property 'CabinTypeName'" };
      e === null ? e = [r] : e.push(r), s++;
    }
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
  return ct.errors = e, s === 0;
}
function dt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CabinType === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CabinType" }, message: "must have required property 'CabinType'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FareBasisCode" || r === "FareBasisCityPair" || r === "RBD" || r === "CabinType")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FareBasisCode !== void 0 && (Be(t.FareBasisCode, { instancePath: i + "/FareBasisCode", parentData: t, parentDataProperty: "FareBasisCode", rootData: o }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), t.FareBasisCityPair !== void 0 && (u(t.FareBasisCityPair, { instancePath: i + "/FareBasisCityPair", parentData: t, parentDataProperty: "FareBasisCityPair", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.RBD !== void 0 && typeof t.RBD != "string") {
      let r = { instancePath: i + "/RBD", schemaPath: "#/properties/RBD/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.CabinType !== void 0 && (ct(t.CabinType, { instancePath: i + "/CabinType", parentData: t, parentDataProperty: "CabinType", rootData: o }) || (e = e === null ? ct.errors : e.concat(ct.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return dt.errors = e, s === 0;
}
function ht(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Application")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.value !== void 0 && (h(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.Application !== void 0 && (f(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ht.errors = e, s === 0;
}
function gt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Penalty" || r === "Remarks")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Penalty !== void 0 && (M(t.Penalty, { instancePath: i + "/Penalty", parentData: t, parentDataProperty: "Penalty", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.Remarks !== void 0 && (R(t.Remarks, { instancePath: i + "/Remarks", parentData: t, parentDataProperty: "Remarks", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gt.errors = e, s === 0;
}
function w(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 3) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 3) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return w.errors = e, s === 0;
}
function Pt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "ON_Point" || r === "OFF_Point")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ON_Point !== void 0 && (w(t.ON_Point, { instancePath: i + "/ON_Point", parentData: t, parentDataProperty: "ON_Point", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.OFF_Point !== void 0 && (w(t.OFF_Point, { instancePath: i + "/OFF_Point", parentData: t, parentDataProperty: "OFF_Point", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pt.errors = e, s === 0;
}
function Dt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Parameters" || r === "Price" || r === "FareBasis" || r === "TicketDesig" || r === "FareRules" || r === "PriceClassRef" || r === "SegmentRefs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Parameters !== void 0 && (yt(t.Parameters, { instancePath: i + "/Parameters", parentData: t, parentDataProperty: "Parameters", rootData: o }) || (e = e === null ? yt.errors : e.concat(yt.errors), s = e.length)), t.Price !== void 0 && (xe(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), t.FareBasis !== void 0 && (dt(t.FareBasis, { instancePath: i + "/FareBasis", parentData: t, parentDataProperty: "FareBasis", rootData: o }) || (e = e === null ? dt.errors : e.concat(dt.errors), s = e.length)), t.TicketDesig !== void 0 && (ht(t.TicketDesig, { instancePath: i + "/TicketDesig", parentData: t, parentDataProperty: "TicketDesig", rootData: o }) || (e = e === null ? ht.errors : e.concat(ht.errors), s = e.length)), t.FareRules !== void 0 && (gt(t.FareRules, { instancePath: i + "/FareRules", parentData: t, parentDataProperty: "FareRules", rootData: o }) || (e = e === null ? gt.errors : e.concat(gt.errors), s = e.length)), t.PriceClassRef !== void 0 && typeof t.PriceClassRef != "string") {
      let r = { instancePath: i + "/PriceClassRef", schemaPath: "#/properties/PriceClassRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.SegmentRefs !== void 0 && (Pt(t.SegmentRefs, { instancePath: i + "/SegmentRefs", parentData: t, parentDataProperty: "SegmentRefs", rootData: o }) || (e = e === null ? Pt.errors : e.concat(Pt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Dt.errors = e, s === 0;
}
function de(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Price === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Price" }, message: "must have required property 'Price'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FareIndicatorCode" || r === "PassengerRefs" || r === "Price" || r === "FareComponent" || r === "TourCode" || r === "Remarks")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FareIndicatorCode !== void 0 && (mt(t.FareIndicatorCode, { instancePath: i + "/FareIndicatorCode", parentData: t, parentDataProperty: "FareIndicatorCode", rootData: o }) || (e = e === null ? mt.errors : e.concat(mt.errors), s = e.length)), t.PassengerRefs !== void 0 && typeof t.PassengerRefs != "string") {
      let r = { instancePath: i + "/PassengerRefs", schemaPath: "#/properties/PassengerRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Price !== void 0 && (xe(t.Price, { instancePath: i + "/Price", parentData: t, parentDataProperty: "Price", rootData: o }) || (e = e === null ? xe.errors : e.concat(xe.errors), s = e.length)), t.FareComponent !== void 0) {
      let r = t.FareComponent;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Dt(r[a], { instancePath: i + "/FareComponent/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Dt.errors : e.concat(Dt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareComponent", schemaPath: "#/properties/FareComponent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TourCode !== void 0 && (u(t.TourCode, { instancePath: i + "/TourCode", parentData: t, parentDataProperty: "TourCode", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.Remarks !== void 0 && (R(t.Remarks, { instancePath: i + "/Remarks", parentData: t, parentDataProperty: "Remarks", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return de.errors = e, s === 0;
}
function Ve(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferItemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItemID" }, message: "must have required property 'OfferItemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TotalPriceDetail === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TotalPriceDetail" }, message: "must have required property 'TotalPriceDetail'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Service === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Service" }, message: "must have required property 'Service'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferItemID" || r === "MandatoryInd" || r === "ModificationProhibitedInd" || r === "TotalPriceDetail" || r === "Service" || r === "FareDetail")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferItemID !== void 0 && typeof t.OfferItemID != "string") {
      let r = { instancePath: i + "/OfferItemID", schemaPath: "#/properties/OfferItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MandatoryInd !== void 0 && typeof t.MandatoryInd != "boolean") {
      let r = { instancePath: i + "/MandatoryInd", schemaPath: "#/properties/MandatoryInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ModificationProhibitedInd !== void 0 && typeof t.ModificationProhibitedInd != "boolean") {
      let r = { instancePath: i + "/ModificationProhibitedInd", schemaPath: "#/properties/ModificationProhibitedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TotalPriceDetail !== void 0 && (Ee(t.TotalPriceDetail, { instancePath: i + "/TotalPriceDetail", parentData: t, parentDataProperty: "TotalPriceDetail", rootData: o }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), t.Service !== void 0) {
      let r = t.Service;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Service", schemaPath: "#/properties/Service/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ut(r[a], { instancePath: i + "/Service/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ut.errors : e.concat(ut.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Service", schemaPath: "#/properties/Service/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FareDetail !== void 0) {
      let r = t.FareDetail;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          de(r[a], { instancePath: i + "/FareDetail/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareDetail", schemaPath: "#/properties/FareDetail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ve.errors = e, s === 0;
}
function bt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FlightRefs === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FlightRefs" }, message: "must have required property 'FlightRefs'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerRefs === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PassengerRefs" }, message: "must have required property 'PassengerRefs'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaggageAllowanceRef === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageAllowanceRef" }, message: "must have required property 'BaggageAllowanceRef'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FlightRefs" || r === "PassengerRefs" || r === "BaggageAllowanceRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FlightRefs !== void 0 && typeof t.FlightRefs != "string") {
      let r = { instancePath: i + "/FlightRefs", schemaPath: "#/properties/FlightRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerRefs !== void 0 && typeof t.PassengerRefs != "string") {
      let r = { instancePath: i + "/PassengerRefs", schemaPath: "#/properties/PassengerRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaggageAllowanceRef !== void 0 && typeof t.BaggageAllowanceRef != "string") {
      let r = { instancePath: i + "/BaggageAllowanceRef", schemaPath: "#/properties/BaggageAllowanceRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return bt.errors = e, s === 0;
}
function _e(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferID" }, message: "must have required property 'OfferID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Owner" }, message: "must have required property 'Owner'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItem" }, message: "must have required property 'OfferItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(io.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferID !== void 0 && typeof t.OfferID != "string") {
      let r = { instancePath: i + "/OfferID", schemaPath: "#/properties/OfferID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.OwnerType !== void 0 && typeof t.OwnerType != "string") {
      let r = { instancePath: i + "/OwnerType", schemaPath: "#/properties/OwnerType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RequestedDateInd !== void 0 && typeof t.RequestedDateInd != "boolean") {
      let r = { instancePath: i + "/RequestedDateInd", schemaPath: "#/properties/RequestedDateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.WebAddressID !== void 0 && typeof t.WebAddressID != "string") {
      let r = { instancePath: i + "/WebAddressID", schemaPath: "#/properties/WebAddressID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Parameters !== void 0 && (ae(t.Parameters, { instancePath: i + "/Parameters", parentData: t, parentDataProperty: "Parameters", rootData: o }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), t.ValidatingCarrier !== void 0 && (c(t.ValidatingCarrier, { instancePath: i + "/ValidatingCarrier", parentData: t, parentDataProperty: "ValidatingCarrier", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.TimeLimits !== void 0 && (pe(t.TimeLimits, { instancePath: i + "/TimeLimits", parentData: t, parentDataProperty: "TimeLimits", rootData: o }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), t.TotalPrice !== void 0 && (ue(t.TotalPrice, { instancePath: i + "/TotalPrice", parentData: t, parentDataProperty: "TotalPrice", rootData: o }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), t.DescriptionReferences !== void 0 && typeof t.DescriptionReferences != "string") {
      let r = { instancePath: i + "/DescriptionReferences", schemaPath: "#/properties/DescriptionReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DisclosureRef !== void 0 && typeof t.DisclosureRef != "string") {
      let r = { instancePath: i + "/DisclosureRef", schemaPath: "#/properties/DisclosureRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BagDisclosureRefs !== void 0 && typeof t.BagDisclosureRefs != "string") {
      let r = { instancePath: i + "/BagDisclosureRefs", schemaPath: "#/properties/BagDisclosureRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Penalty !== void 0 && (M(t.Penalty, { instancePath: i + "/Penalty", parentData: t, parentDataProperty: "Penalty", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.FlightsOverview !== void 0 && (Re(t.FlightsOverview, { instancePath: i + "/FlightsOverview", parentData: t, parentDataProperty: "FlightsOverview", rootData: o }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), t.OfferItem !== void 0) {
      let r = t.OfferItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ve(r[a], { instancePath: i + "/OfferItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BaggageAllowance !== void 0) {
      let r = t.BaggageAllowance;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          bt(r[a], { instancePath: i + "/BaggageAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? bt.errors : e.concat(bt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BaggageAllowance", schemaPath: "#/properties/BaggageAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _e.errors = e, s === 0;
}
var mo = { type: "object", additionalProperties: !1, required: ["OfferID", "Owner", "ALaCarteOfferItem"], properties: { OfferID: { type: "string" }, Owner: { $ref: "#/$defs/AirlineCode" }, OwnerType: { type: "string" }, RequestedDateInd: { type: "boolean" }, WebAddressID: { type: "string" }, Parameters: { $ref: "#/$defs/OfferParameters" }, ValidatingCarrier: { $ref: "#/$defs/AirlineCode" }, TimeLimits: { $ref: "#/$defs/OfferTimeLimits" }, TotalPrice: { $ref: "#/$defs/OfferTotal" }, DescriptionReferences: { type: "string" }, DisclosureRef: { type: "string" }, BagDisclosureRefs: { type: "string" }, Penalty: { $ref: "#/$defs/Penalty" }, ALaCarteOfferItem: { type: "array", minItems: 1, items: { $ref: "#/$defs/AlaCarteItem" } } } };
function kt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "AnyPassengerInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AnyPassengerInd !== void 0 && typeof t.AnyPassengerInd != "boolean") {
      let r = { instancePath: i + "/AnyPassengerInd", schemaPath: "#/properties/AnyPassengerInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kt.errors = e, s === 0;
}
function vt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "AnySegmentInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AnySegmentInd !== void 0 && typeof t.AnySegmentInd != "boolean") {
      let r = { instancePath: i + "/AnySegmentInd", schemaPath: "#/properties/AnySegmentInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vt.errors = e, s === 0;
}
function At(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PassengerRefs" || r === "SegmentRefs" || r === "PriceClassRefs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PassengerRefs !== void 0 && (kt(t.PassengerRefs, { instancePath: i + "/PassengerRefs", parentData: t, parentDataProperty: "PassengerRefs", rootData: o }) || (e = e === null ? kt.errors : e.concat(kt.errors), s = e.length)), t.SegmentRefs !== void 0 && (vt(t.SegmentRefs, { instancePath: i + "/SegmentRefs", parentData: t, parentDataProperty: "SegmentRefs", rootData: o }) || (e = e === null ? vt.errors : e.concat(vt.errors), s = e.length)), t.PriceClassRefs !== void 0 && typeof t.PriceClassRefs != "string") {
      let r = { instancePath: i + "/PriceClassRefs", schemaPath: "#/properties/PriceClassRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return At.errors = e, s === 0;
}
function wt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceID" }, message: "must have required property 'ServiceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDefinitionRef === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionRef" }, message: "must have required property 'ServiceDefinitionRef'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ServiceID" || r === "ServiceRef" || r === "ServiceDefinitionRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ServiceID !== void 0 && typeof t.ServiceID != "string") {
      let r = { instancePath: i + "/ServiceID", schemaPath: "#/properties/ServiceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceRef !== void 0 && typeof t.ServiceRef != "string") {
      let r = { instancePath: i + "/ServiceRef", schemaPath: "#/properties/ServiceRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDefinitionRef !== void 0 && typeof t.ServiceDefinitionRef != "string") {
      let r = { instancePath: i + "/ServiceDefinitionRef", schemaPath: "#/properties/ServiceDefinitionRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wt.errors = e, s === 0;
}
function It(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferItemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItemID" }, message: "must have required property 'OfferItemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Eligibility === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Eligibility" }, message: "must have required property 'Eligibility'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UnitPriceDetail === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "UnitPriceDetail" }, message: "must have required property 'UnitPriceDetail'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Service === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Service" }, message: "must have required property 'Service'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferItemID" || r === "Eligibility" || r === "UnitPriceDetail" || r === "Service")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferItemID !== void 0 && typeof t.OfferItemID != "string") {
      let r = { instancePath: i + "/OfferItemID", schemaPath: "#/properties/OfferItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Eligibility !== void 0 && (At(t.Eligibility, { instancePath: i + "/Eligibility", parentData: t, parentDataProperty: "Eligibility", rootData: o }) || (e = e === null ? At.errors : e.concat(At.errors), s = e.length)), t.UnitPriceDetail !== void 0 && (Ee(t.UnitPriceDetail, { instancePath: i + "/UnitPriceDetail", parentData: t, parentDataProperty: "UnitPriceDetail", rootData: o }) || (e = e === null ? Ee.errors : e.concat(Ee.errors), s = e.length)), t.Service !== void 0 && (wt(t.Service, { instancePath: i + "/Service", parentData: t, parentDataProperty: "Service", rootData: o }) || (e = e === null ? wt.errors : e.concat(wt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return It.errors = e, s === 0;
}
function Ue(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferID" }, message: "must have required property 'OfferID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Owner" }, message: "must have required property 'Owner'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ALaCarteOfferItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ALaCarteOfferItem" }, message: "must have required property 'ALaCarteOfferItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(mo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferID !== void 0 && typeof t.OfferID != "string") {
      let r = { instancePath: i + "/OfferID", schemaPath: "#/properties/OfferID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.OwnerType !== void 0 && typeof t.OwnerType != "string") {
      let r = { instancePath: i + "/OwnerType", schemaPath: "#/properties/OwnerType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RequestedDateInd !== void 0 && typeof t.RequestedDateInd != "boolean") {
      let r = { instancePath: i + "/RequestedDateInd", schemaPath: "#/properties/RequestedDateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.WebAddressID !== void 0 && typeof t.WebAddressID != "string") {
      let r = { instancePath: i + "/WebAddressID", schemaPath: "#/properties/WebAddressID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Parameters !== void 0 && (ae(t.Parameters, { instancePath: i + "/Parameters", parentData: t, parentDataProperty: "Parameters", rootData: o }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), t.ValidatingCarrier !== void 0 && (c(t.ValidatingCarrier, { instancePath: i + "/ValidatingCarrier", parentData: t, parentDataProperty: "ValidatingCarrier", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.TimeLimits !== void 0 && (pe(t.TimeLimits, { instancePath: i + "/TimeLimits", parentData: t, parentDataProperty: "TimeLimits", rootData: o }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), t.TotalPrice !== void 0 && (ue(t.TotalPrice, { instancePath: i + "/TotalPrice", parentData: t, parentDataProperty: "TotalPrice", rootData: o }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), t.DescriptionReferences !== void 0 && typeof t.DescriptionReferences != "string") {
      let r = { instancePath: i + "/DescriptionReferences", schemaPath: "#/properties/DescriptionReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DisclosureRef !== void 0 && typeof t.DisclosureRef != "string") {
      let r = { instancePath: i + "/DisclosureRef", schemaPath: "#/properties/DisclosureRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BagDisclosureRefs !== void 0 && typeof t.BagDisclosureRefs != "string") {
      let r = { instancePath: i + "/BagDisclosureRefs", schemaPath: "#/properties/BagDisclosureRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Penalty !== void 0 && (M(t.Penalty, { instancePath: i + "/Penalty", parentData: t, parentDataProperty: "Penalty", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.ALaCarteOfferItem !== void 0) {
      let r = t.ALaCarteOfferItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/ALaCarteOfferItem", schemaPath: "#/properties/ALaCarteOfferItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          It(r[a], { instancePath: i + "/ALaCarteOfferItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? It.errors : e.concat(It.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ALaCarteOfferItem", schemaPath: "#/properties/ALaCarteOfferItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ue.errors = e, s === 0;
}
function $t(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Offer" || r === "ALaCarteOffer")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Offer !== void 0) {
      let r = t.Offer;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          _e(r[a], { instancePath: i + "/Offer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Offer", schemaPath: "#/properties/Offer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.ALaCarteOffer !== void 0 && (Ue(t.ALaCarteOffer, { instancePath: i + "/ALaCarteOffer", parentData: t, parentDataProperty: "ALaCarteOffer", rootData: o }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $t.errors = e, s === 0;
}
function Tt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirlineOffers === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirlineOffers" }, message: "must have required property 'AirlineOffers'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "AllOffersSnapshot" || r === "AirlineOffers")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.AllOffersSnapshot !== void 0 && (Kr(t.AllOffersSnapshot, { instancePath: i + "/AllOffersSnapshot", parentData: t, parentDataProperty: "AllOffersSnapshot", rootData: o }) || (e = e === null ? Kr.errors : e.concat(Kr.errors), s = e.length)), t.AirlineOffers !== void 0) {
      let r = t.AirlineOffers;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/AirlineOffers", schemaPath: "#/properties/AirlineOffers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          $t(r[a], { instancePath: i + "/AirlineOffers/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? $t.errors : e.concat($t.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/AirlineOffers", schemaPath: "#/properties/AirlineOffers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Tt.errors = e, s === 0;
}
var yo = { type: "object", additionalProperties: !1, properties: { PassengerList: { $ref: "#/$defs/PassengerList" }, ContactList: { $ref: "#/$defs/ContactList" }, BaggageAllowanceList: { $ref: "#/$defs/DataLists_BaggageAllowanceList" }, DisclosureList: { $ref: "#/$defs/DisclosureList" }, FareList: { $ref: "#/$defs/FareList" }, FlightSegmentList: { $ref: "#/$defs/FlightSegmentList" }, FlightList: { $ref: "#/$defs/FlightList" }, OriginDestinationList: { $ref: "#/$defs/OriginDestinationList" }, InstructionsList: { $ref: "#/$defs/InstructionsList" }, MediaList: { $ref: "#/$defs/MediaList" }, PenaltyList: { $ref: "#/$defs/PenaltyList" }, PriceClassList: { $ref: "#/$defs/PriceClassList" }, ServiceDefinitionList: { $ref: "#/$defs/ServiceDefinitionList" }, TermsList: { $ref: "#/$defs/TermsList" } } };
var co = { type: "object", additionalProperties: !1, required: ["PassengerID"], properties: { PassengerID: { type: "string" }, ProfileConsentIndicator: { type: "boolean" }, PTC: { type: "string" }, Age: { $ref: "#/$defs/Age" }, Birthdate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, ResidenceCountryCode: { type: "string" }, CitizenshipCountryCode: { type: "string" }, Individual: { $ref: "#/$defs/Individual" }, ProfileID: { type: "string" }, LoyaltyProgramAccount: { type: "array", items: { $ref: "#/$defs/LoyaltyProgramAccount" } }, FOID: { $ref: "#/$defs/FormOfId" }, IdentityDocument: { type: "array", items: { $ref: "#/$defs/IdentityDocument" } }, ContactInfoRef: { type: "string" }, InfantRef: { type: "string" }, Language: { type: "array", items: { $ref: "#/$defs/LanguageUsage" } }, Remark: { type: "array", items: { $ref: "#/$defs/PassengerRemark" } } } };
function Ze(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
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
        if (!ee.test(r)) {
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
  return Ze.errors = e, s === 0;
}
var ho = { type: "object", additionalProperties: !1, required: ["Surname"], properties: { IndividualID: { type: "string" }, Birthdate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Birthplace: { type: "string" }, Gender: { $ref: "#/$defs/Gender" }, NameTitle: { $ref: "#/$defs/ShortName" }, GivenName: { type: "array", maxItems: 5, items: { $ref: "#/$defs/FilledName" } }, MiddleName: { type: "array", maxItems: 3, items: { $ref: "#/$defs/FilledName" } }, Surname: { $ref: "#/$defs/FilledName" }, SurnameSuffix: { $ref: "#/$defs/ShortName" } } }, go = { type: "string", enum: ["Female", "Male", "Unspecified"] };
function Qe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Female" || t === "Male" || t === "Unspecified")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: go.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qe.errors = e, s === 0;
}
function te(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 15) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return te.errors = e, s === 0;
}
function g(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 50) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return g.errors = e, s === 0;
}
function he(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Surname === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Surname" }, message: "must have required property 'Surname'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(ho.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.IndividualID !== void 0 && typeof t.IndividualID != "string") {
      let r = { instancePath: i + "/IndividualID", schemaPath: "#/properties/IndividualID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Birthdate !== void 0) {
      let r = t.Birthdate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Birthplace !== void 0 && typeof t.Birthplace != "string") {
      let r = { instancePath: i + "/Birthplace", schemaPath: "#/properties/Birthplace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Gender !== void 0 && (Qe(t.Gender, { instancePath: i + "/Gender", parentData: t, parentDataProperty: "Gender", rootData: o }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), t.NameTitle !== void 0 && (te(t.NameTitle, { instancePath: i + "/NameTitle", parentData: t, parentDataProperty: "NameTitle", rootData: o }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), t.GivenName !== void 0) {
      let r = t.GivenName;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          g(r[a], { instancePath: i + "/GivenName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
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
          g(r[a], { instancePath: i + "/MiddleName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Surname !== void 0 && (g(t.Surname, { instancePath: i + "/Surname", parentData: t, parentDataProperty: "Surname", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.SurnameSuffix !== void 0 && (te(t.SurnameSuffix, { instancePath: i + "/SurnameSuffix", parentData: t, parentDataProperty: "SurnameSuffix", rootData: o }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return he.errors = e, s === 0;
}
var Po = { type: "object", additionalProperties: !1, properties: { Airline: { $ref: "#/$defs/Airline" }, ProviderName: { type: "string" }, ProgramName: { type: "string" }, ProgramCode: { type: "string" }, AccountNumber: { type: "string" }, URL: { type: "string" }, SignInID: { type: "string" }, TierCode: { type: "string" }, TierName: { type: "string" }, TierPriority: { type: "string" } } };
function We(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AirlineName" || r === "AirlineDesignator")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AirlineName !== void 0 && (g(t.AirlineName, { instancePath: i + "/AirlineName", parentData: t, parentDataProperty: "AirlineName", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.AirlineDesignator !== void 0 && (c(t.AirlineDesignator, { instancePath: i + "/AirlineDesignator", parentData: t, parentDataProperty: "AirlineDesignator", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return We.errors = e, s === 0;
}
function Ke(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(Po.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Airline !== void 0 && (We(t.Airline, { instancePath: i + "/Airline", parentData: t, parentDataProperty: "Airline", rootData: o }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), t.ProviderName !== void 0 && typeof t.ProviderName != "string") {
      let r = { instancePath: i + "/ProviderName", schemaPath: "#/properties/ProviderName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProgramName !== void 0 && typeof t.ProgramName != "string") {
      let r = { instancePath: i + "/ProgramName", schemaPath: "#/properties/ProgramName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProgramCode !== void 0 && typeof t.ProgramCode != "string") {
      let r = { instancePath: i + "/ProgramCode", schemaPath: "#/properties/ProgramCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AccountNumber !== void 0 && typeof t.AccountNumber != "string") {
      let r = { instancePath: i + "/AccountNumber", schemaPath: "#/properties/AccountNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.URL !== void 0 && typeof t.URL != "string") {
      let r = { instancePath: i + "/URL", schemaPath: "#/properties/URL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SignInID !== void 0 && typeof t.SignInID != "string") {
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
    if (t.TierPriority !== void 0 && typeof t.TierPriority != "string") {
      let r = { instancePath: i + "/TierPriority", schemaPath: "#/properties/TierPriority/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ke.errors = e, s === 0;
}
var Do = new RegExp("^(?:[0-9a-zA-Z]{1,2})$", "u");
function Ct(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Do.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-zA-Z]{1,2})$" }, message: 'must match pattern "^(?:[0-9a-zA-Z]{1,2})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ct.errors = e, s === 0;
}
function ge(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FOID_Number === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FOID_Number" }, message: "must have required property 'FOID_Number'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FOID_Type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FOID_Type" }, message: "must have required property 'FOID_Type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "CreditCardVendorCode" || r === "FOID_Number" || r === "FOID_Type")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CreditCardVendorCode !== void 0 && (Ct(t.CreditCardVendorCode, { instancePath: i + "/CreditCardVendorCode", parentData: t, parentDataProperty: "CreditCardVendorCode", rootData: o }) || (e = e === null ? Ct.errors : e.concat(Ct.errors), s = e.length)), t.FOID_Number !== void 0 && typeof t.FOID_Number != "string") {
      let r = { instancePath: i + "/FOID_Number", schemaPath: "#/properties/FOID_Number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FOID_Type !== void 0 && typeof t.FOID_Type != "string") {
      let r = { instancePath: i + "/FOID_Type", schemaPath: "#/properties/FOID_Type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ge.errors = e, s === 0;
}
var bo = { type: "object", additionalProperties: !1, required: ["IdentityDocumentNumber", "IdentityDocumentType"], properties: { IdentityDocumentNumber: { type: "string" }, IdentityDocumentType: { type: "string" }, IssuingCountryCode: { type: "string" }, CitizenshipCountryCode: { type: "string" }, ResidenceCountryCode: { type: "string" }, IssueDate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, ExpiryDate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Birthdate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Birthplace: { type: "string" }, Gender: { $ref: "#/$defs/Gender" }, NameTitle: { $ref: "#/$defs/FilledName" }, GivenName: { type: "array", maxItems: 5, items: { $ref: "#/$defs/FilledName" } }, MiddleName: { type: "array", maxItems: 3, items: { $ref: "#/$defs/FilledName" } }, Surname: { $ref: "#/$defs/FilledName" }, SurnameSuffix: { $ref: "#/$defs/ShortName" }, Visa: { type: "array", items: { $ref: "#/$defs/Visa" } } } };
function Ot(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "VisaNumber" || r === "VisaType" || r === "VisaHostCountryCode" || r === "EnterBeforeDate" || r === "DurationOfStay" || r === "NumberOfEntries")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.VisaNumber !== void 0 && typeof t.VisaNumber != "string") {
      let r = { instancePath: i + "/VisaNumber", schemaPath: "#/properties/VisaNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.VisaType !== void 0 && typeof t.VisaType != "string") {
      let r = { instancePath: i + "/VisaType", schemaPath: "#/properties/VisaType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.VisaHostCountryCode !== void 0 && typeof t.VisaHostCountryCode != "string") {
      let r = { instancePath: i + "/VisaHostCountryCode", schemaPath: "#/properties/VisaHostCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EnterBeforeDate !== void 0) {
      let r = t.EnterBeforeDate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/EnterBeforeDate", schemaPath: "#/properties/EnterBeforeDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/EnterBeforeDate", schemaPath: "#/properties/EnterBeforeDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DurationOfStay !== void 0) {
      let r = t.DurationOfStay;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/DurationOfStay", schemaPath: "#/properties/DurationOfStay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.NumberOfEntries !== void 0) {
      let r = t.NumberOfEntries;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/NumberOfEntries", schemaPath: "#/properties/NumberOfEntries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ot.errors = e, s === 0;
}
function Pe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.IdentityDocumentNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IdentityDocumentNumber" }, message: "must have required property 'IdentityDocumentNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IdentityDocumentType === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "IdentityDocumentType" }, message: "must have required property 'IdentityDocumentType'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(bo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.IdentityDocumentNumber !== void 0 && typeof t.IdentityDocumentNumber != "string") {
      let r = { instancePath: i + "/IdentityDocumentNumber", schemaPath: "#/properties/IdentityDocumentNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IdentityDocumentType !== void 0 && typeof t.IdentityDocumentType != "string") {
      let r = { instancePath: i + "/IdentityDocumentType", schemaPath: "#/properties/IdentityDocumentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IssuingCountryCode !== void 0 && typeof t.IssuingCountryCode != "string") {
      let r = { instancePath: i + "/IssuingCountryCode", schemaPath: "#/properties/IssuingCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CitizenshipCountryCode !== void 0 && typeof t.CitizenshipCountryCode != "string") {
      let r = { instancePath: i + "/CitizenshipCountryCode", schemaPath: "#/properties/CitizenshipCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ResidenceCountryCode !== void 0 && typeof t.ResidenceCountryCode != "string") {
      let r = { instancePath: i + "/ResidenceCountryCode", schemaPath: "#/properties/ResidenceCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.IssueDate !== void 0) {
      let r = t.IssueDate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/IssueDate", schemaPath: "#/properties/IssueDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ExpiryDate !== void 0) {
      let r = t.ExpiryDate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/ExpiryDate", schemaPath: "#/properties/ExpiryDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ExpiryDate", schemaPath: "#/properties/ExpiryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Birthdate !== void 0) {
      let r = t.Birthdate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Birthplace !== void 0 && typeof t.Birthplace != "string") {
      let r = { instancePath: i + "/Birthplace", schemaPath: "#/properties/Birthplace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Gender !== void 0 && (Qe(t.Gender, { instancePath: i + "/Gender", parentData: t, parentDataProperty: "Gender", rootData: o }) || (e = e === null ? Qe.errors : e.concat(Qe.errors), s = e.length)), t.NameTitle !== void 0 && (g(t.NameTitle, { instancePath: i + "/NameTitle", parentData: t, parentDataProperty: "NameTitle", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.GivenName !== void 0) {
      let r = t.GivenName;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          g(r[a], { instancePath: i + "/GivenName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
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
          g(r[a], { instancePath: i + "/MiddleName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Surname !== void 0 && (g(t.Surname, { instancePath: i + "/Surname", parentData: t, parentDataProperty: "Surname", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.SurnameSuffix !== void 0 && (te(t.SurnameSuffix, { instancePath: i + "/SurnameSuffix", parentData: t, parentDataProperty: "SurnameSuffix", rootData: o }) || (e = e === null ? te.errors : e.concat(te.errors), s = e.length)), t.Visa !== void 0) {
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
  return Pe.errors = e, s === 0;
}
function Ge(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "LanguageCode" || r === "LanguageUsage")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.LanguageCode !== void 0 && (h(t.LanguageCode, { instancePath: i + "/LanguageCode", parentData: t, parentDataProperty: "LanguageCode", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.LanguageUsage !== void 0 && typeof t.LanguageUsage != "string") {
      let r = { instancePath: i + "/LanguageUsage", schemaPath: "#/properties/LanguageUsage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ge.errors = e, s === 0;
}
function ze(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DisplayInd" || r === "Timestamp" || r === "Remark")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DisplayInd !== void 0 && typeof t.DisplayInd != "boolean") {
      let r = { instancePath: i + "/DisplayInd", schemaPath: "#/properties/DisplayInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Remark !== void 0 && typeof t.Remark != "string") {
      let r = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ze.errors = e, s === 0;
}
function jt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PassengerID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PassengerID" }, message: "must have required property 'PassengerID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(co.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PassengerID !== void 0 && typeof t.PassengerID != "string") {
      let r = { instancePath: i + "/PassengerID", schemaPath: "#/properties/PassengerID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProfileConsentIndicator !== void 0 && typeof t.ProfileConsentIndicator != "boolean") {
      let r = { instancePath: i + "/ProfileConsentIndicator", schemaPath: "#/properties/ProfileConsentIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PTC !== void 0 && typeof t.PTC != "string") {
      let r = { instancePath: i + "/PTC", schemaPath: "#/properties/PTC/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Age !== void 0 && (Ze(t.Age, { instancePath: i + "/Age", parentData: t, parentDataProperty: "Age", rootData: o }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), t.Birthdate !== void 0) {
      let r = t.Birthdate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ResidenceCountryCode !== void 0 && typeof t.ResidenceCountryCode != "string") {
      let r = { instancePath: i + "/ResidenceCountryCode", schemaPath: "#/properties/ResidenceCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CitizenshipCountryCode !== void 0 && typeof t.CitizenshipCountryCode != "string") {
      let r = { instancePath: i + "/CitizenshipCountryCode", schemaPath: "#/properties/CitizenshipCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Individual !== void 0 && (he(t.Individual, { instancePath: i + "/Individual", parentData: t, parentDataProperty: "Individual", rootData: o }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), t.ProfileID !== void 0 && typeof t.ProfileID != "string") {
      let r = { instancePath: i + "/ProfileID", schemaPath: "#/properties/ProfileID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LoyaltyProgramAccount !== void 0) {
      let r = t.LoyaltyProgramAccount;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ke(r[a], { instancePath: i + "/LoyaltyProgramAccount/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LoyaltyProgramAccount", schemaPath: "#/properties/LoyaltyProgramAccount/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FOID !== void 0 && (ge(t.FOID, { instancePath: i + "/FOID", parentData: t, parentDataProperty: "FOID", rootData: o }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), t.IdentityDocument !== void 0) {
      let r = t.IdentityDocument;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Pe(r[a], { instancePath: i + "/IdentityDocument/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/IdentityDocument", schemaPath: "#/properties/IdentityDocument/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ContactInfoRef !== void 0 && typeof t.ContactInfoRef != "string") {
      let r = { instancePath: i + "/ContactInfoRef", schemaPath: "#/properties/ContactInfoRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.InfantRef !== void 0 && typeof t.InfantRef != "string") {
      let r = { instancePath: i + "/InfantRef", schemaPath: "#/properties/InfantRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Language !== void 0) {
      let r = t.Language;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ge(r[a], { instancePath: i + "/Language/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Language", schemaPath: "#/properties/Language/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ze(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jt.errors = e, s === 0;
}
function He(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Passenger === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Passenger" }, message: "must have required property 'Passenger'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Passenger") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Passenger !== void 0) {
      let r = t.Passenger;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Passenger", schemaPath: "#/properties/Passenger/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          jt(r[a], { instancePath: i + "/Passenger/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? jt.errors : e.concat(jt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Passenger", schemaPath: "#/properties/Passenger/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return He.errors = e, s === 0;
}
var ko = { type: "object", additionalProperties: !1, properties: { Label: { type: "string" }, Street: { type: "array", maxItems: 2, items: { type: "string" } }, BuildingRoom: { type: "string" }, POBox: { type: "string" }, PostalCode: { type: "string" }, CityName: { type: "string" }, CountrySubdivisionName: { $ref: "#/$defs/FilledName" }, CountryName: { $ref: "#/$defs/FilledName" }, CountryCode: { type: "string" } } };
function Ye(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(ko.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Label !== void 0 && typeof t.Label != "string") {
      let r = { instancePath: i + "/Label", schemaPath: "#/properties/Label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Street !== void 0) {
      let r = t.Street;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/Street", schemaPath: "#/properties/Street/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/Street/" + a, schemaPath: "#/properties/Street/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/Street", schemaPath: "#/properties/Street/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BuildingRoom !== void 0 && typeof t.BuildingRoom != "string") {
      let r = { instancePath: i + "/BuildingRoom", schemaPath: "#/properties/BuildingRoom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.POBox !== void 0 && typeof t.POBox != "string") {
      let r = { instancePath: i + "/POBox", schemaPath: "#/properties/POBox/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PostalCode !== void 0 && typeof t.PostalCode != "string") {
      let r = { instancePath: i + "/PostalCode", schemaPath: "#/properties/PostalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CityName !== void 0 && typeof t.CityName != "string") {
      let r = { instancePath: i + "/CityName", schemaPath: "#/properties/CityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountrySubdivisionName !== void 0 && (g(t.CountrySubdivisionName, { instancePath: i + "/CountrySubdivisionName", parentData: t, parentDataProperty: "CountrySubdivisionName", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.CountryName !== void 0 && (g(t.CountryName, { instancePath: i + "/CountryName", parentData: t, parentDataProperty: "CountryName", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length)), t.CountryCode !== void 0 && typeof t.CountryCode != "string") {
      let r = { instancePath: i + "/CountryCode", schemaPath: "#/properties/CountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ye.errors = e, s === 0;
}
function Je(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.EmailAddressValue === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "EmailAddressValue" }, message: "must have required property 'EmailAddressValue'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Label" || r === "EmailAddressValue")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Label !== void 0 && typeof t.Label != "string") {
      let r = { instancePath: i + "/Label", schemaPath: "#/properties/Label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.EmailAddressValue !== void 0 && typeof t.EmailAddressValue != "string") {
      let r = { instancePath: i + "/EmailAddressValue", schemaPath: "#/properties/EmailAddressValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Je.errors = e, s === 0;
}
function Xe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Label" || r === "CountryDialingCode" || r === "AreaCode" || r === "PhoneNumber" || r === "Extension")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Label !== void 0 && typeof t.Label != "string") {
      let r = { instancePath: i + "/Label", schemaPath: "#/properties/Label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountryDialingCode !== void 0 && typeof t.CountryDialingCode != "string") {
      let r = { instancePath: i + "/CountryDialingCode", schemaPath: "#/properties/CountryDialingCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AreaCode !== void 0) {
      let r = t.AreaCode;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/AreaCode", schemaPath: "#/properties/AreaCode/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/AreaCode", schemaPath: "#/properties/AreaCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PhoneNumber !== void 0) {
      let r = t.PhoneNumber;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/PhoneNumber", schemaPath: "#/properties/PhoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Extension !== void 0) {
      let r = t.Extension;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/Extension", schemaPath: "#/properties/Extension/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Extension", schemaPath: "#/properties/Extension/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xe.errors = e, s === 0;
}
function Nt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "EmailAddress" || r === "Phone")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EmailAddress !== void 0) {
      let r = t.EmailAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Je(r[a], { instancePath: i + "/EmailAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/EmailAddress", schemaPath: "#/properties/EmailAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Phone !== void 0) {
      let r = t.Phone;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Xe(r[a], { instancePath: i + "/Phone/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Phone", schemaPath: "#/properties/Phone/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Nt.errors = e, s === 0;
}
function er(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Label === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Label" }, message: "must have required property 'Label'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OtherAddressValue === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OtherAddressValue" }, message: "must have required property 'OtherAddressValue'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Label" || r === "OtherAddressValue")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Label !== void 0 && typeof t.Label != "string") {
      let r = { instancePath: i + "/Label", schemaPath: "#/properties/Label/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OtherAddressValue !== void 0 && typeof t.OtherAddressValue != "string") {
      let r = { instancePath: i + "/OtherAddressValue", schemaPath: "#/properties/OtherAddressValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return er.errors = e, s === 0;
}
function St(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ContactID" || r === "ContactType" || r === "PostalAddress" || r === "ContactProvided" || r === "ContactNotProvided" || r === "OtherAddress" || r === "IndividualRef" || r === "Individual")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactID !== void 0 && typeof t.ContactID != "string") {
      let r = { instancePath: i + "/ContactID", schemaPath: "#/properties/ContactID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ContactType !== void 0 && typeof t.ContactType != "string") {
      let r = { instancePath: i + "/ContactType", schemaPath: "#/properties/ContactType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PostalAddress !== void 0) {
      let r = t.PostalAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ye(r[a], { instancePath: i + "/PostalAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PostalAddress", schemaPath: "#/properties/PostalAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ContactProvided !== void 0) {
      let r = t.ContactProvided;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Nt(r[a], { instancePath: i + "/ContactProvided/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Nt.errors : e.concat(Nt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ContactProvided", schemaPath: "#/properties/ContactProvided/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ContactNotProvided !== void 0 && typeof t.ContactNotProvided != "string") {
      let r = { instancePath: i + "/ContactNotProvided", schemaPath: "#/properties/ContactNotProvided/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OtherAddress !== void 0) {
      let r = t.OtherAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          er(r[a], { instancePath: i + "/OtherAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OtherAddress", schemaPath: "#/properties/OtherAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.IndividualRef !== void 0 && typeof t.IndividualRef != "string") {
      let r = { instancePath: i + "/IndividualRef", schemaPath: "#/properties/IndividualRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Individual !== void 0 && (he(t.Individual, { instancePath: i + "/Individual", parentData: t, parentDataProperty: "Individual", rootData: o }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return St.errors = e, s === 0;
}
function rr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ContactInformation === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ContactInformation" }, message: "must have required property 'ContactInformation'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "ContactInformation") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInformation !== void 0) {
      let r = t.ContactInformation;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/ContactInformation", schemaPath: "#/properties/ContactInformation/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          St(r[a], { instancePath: i + "/ContactInformation/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? St.errors : e.concat(St.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ContactInformation", schemaPath: "#/properties/ContactInformation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rr.errors = e, s === 0;
}
var vo = { type: "string", enum: ["CarryOn", "Checked"] };
function qt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "CarryOn" || t === "Checked")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: vo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qt.errors = e, s === 0;
}
function De(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (q(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return De.errors = e, s === 0;
}
function Rt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ObjectKey" || r === "refs" || r === "Text" || r === "MarkupStyle" || r === "Link" || r === "OriginDestinationReference")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ObjectKey !== void 0 && typeof t.ObjectKey != "string") {
      let r = { instancePath: i + "/ObjectKey", schemaPath: "#/properties/ObjectKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Text !== void 0 && (De(t.Text, { instancePath: i + "/Text", parentData: t, parentDataProperty: "Text", rootData: o }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), t.MarkupStyle !== void 0 && (f(t.MarkupStyle, { instancePath: i + "/MarkupStyle", parentData: t, parentDataProperty: "MarkupStyle", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Link !== void 0 && typeof t.Link != "string") {
      let r = { instancePath: i + "/Link", schemaPath: "#/properties/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OriginDestinationReference !== void 0) {
      let r = t.OriginDestinationReference;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/OriginDestinationReference/" + a, schemaPath: "#/properties/OriginDestinationReference/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/OriginDestinationReference", schemaPath: "#/properties/OriginDestinationReference/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rt.errors = e, s === 0;
}
function F(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Description === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Description" }, message: "must have required property 'Description'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Description") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Description !== void 0) {
      let r = t.Description;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Description", schemaPath: "#/properties/Description/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Rt(r[a], { instancePath: i + "/Description/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Rt.errors : e.concat(Rt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return F.errors = e, s === 0;
}
function tr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ApplicableParty === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ApplicableParty" }, message: "must have required property 'ApplicableParty'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Descriptions === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Descriptions" }, message: "must have required property 'Descriptions'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Concept" || r === "refs" || r === "ApplicableParty" || r === "ApplicableBag" || r === "Descriptions")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Concept !== void 0 && typeof t.Concept != "string") {
      let r = { instancePath: i + "/Concept", schemaPath: "#/properties/Concept/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ApplicableParty !== void 0 && (f(t.ApplicableParty, { instancePath: i + "/ApplicableParty", parentData: t, parentDataProperty: "ApplicableParty", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.ApplicableBag !== void 0 && (f(t.ApplicableBag, { instancePath: i + "/ApplicableBag", parentData: t, parentDataProperty: "ApplicableBag", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Descriptions !== void 0 && (F(t.Descriptions, { instancePath: i + "/Descriptions", parentData: t, parentDataProperty: "Descriptions", rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tr.errors = e, s === 0;
}
var Ao = { type: "string", enum: ["Centimeter", "Inch"] };
function Lt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Centimeter" || t === "Inch")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ao.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Lt.errors = e, s === 0;
}
function se(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return se.errors = e, s === 0;
}
function Et(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Category === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Category" }, message: "must have required property 'Category'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MaxValue === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "MaxValue" }, message: "must have required property 'MaxValue'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Category" || r === "MaxValue" || r === "MinValue")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Category !== void 0 && (f(t.Category, { instancePath: i + "/Category", parentData: t, parentDataProperty: "Category", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.MaxValue !== void 0) {
      let r = t.MaxValue;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/MaxValue", schemaPath: "#/properties/MaxValue/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/MaxValue", schemaPath: "#/properties/MaxValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.MinValue !== void 0 && typeof t.MinValue != "string") {
      let r = { instancePath: i + "/MinValue", schemaPath: "#/properties/MinValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Et.errors = e, s === 0;
}
function be(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DimensionUOM === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DimensionUOM" }, message: "must have required property 'DimensionUOM'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "ApplicableParty" || r === "DimensionUOM" || r === "MaxLinear" || r === "MinLinear" || r === "Dimensions" || r === "ApplicableBag" || r === "Descriptions")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ApplicableParty !== void 0 && (f(t.ApplicableParty, { instancePath: i + "/ApplicableParty", parentData: t, parentDataProperty: "ApplicableParty", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.DimensionUOM !== void 0 && (Lt(t.DimensionUOM, { instancePath: i + "/DimensionUOM", parentData: t, parentDataProperty: "DimensionUOM", rootData: o }) || (e = e === null ? Lt.errors : e.concat(Lt.errors), s = e.length)), t.MaxLinear !== void 0 && (se(t.MaxLinear, { instancePath: i + "/MaxLinear", parentData: t, parentDataProperty: "MaxLinear", rootData: o }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), t.MinLinear !== void 0 && (se(t.MinLinear, { instancePath: i + "/MinLinear", parentData: t, parentDataProperty: "MinLinear", rootData: o }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length)), t.Dimensions !== void 0) {
      let r = t.Dimensions;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Et(r[a], { instancePath: i + "/Dimensions/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Et.errors : e.concat(Et.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Dimensions", schemaPath: "#/properties/Dimensions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.ApplicableBag !== void 0 && (f(t.ApplicableBag, { instancePath: i + "/ApplicableBag", parentData: t, parentDataProperty: "ApplicableBag", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Descriptions !== void 0 && (F(t.Descriptions, { instancePath: i + "/Descriptions", parentData: t, parentDataProperty: "Descriptions", rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return be.errors = e, s === 0;
}
var wo = { type: "string", enum: ["OR", "AND"] };
function Mt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "OR" || t === "AND")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: wo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mt.errors = e, s === 0;
}
function sr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Value" }, message: "must have required property 'Value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UOM === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "UOM" }, message: "must have required property 'UOM'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Value" || r === "UOM" || r === "SpreadOverBagsQuantity")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Value !== void 0) {
      let r = t.Value;
      if (typeof r == "string") {
        if (!ee.test(r)) {
          let n = { instancePath: i + "/Value", schemaPath: "#/properties/Value/pattern", keyword: "pattern", params: { pattern: "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$" }, message: 'must match pattern "^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Value", schemaPath: "#/properties/Value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.UOM !== void 0 && (m(t.UOM, { instancePath: i + "/UOM", parentData: t, parentDataProperty: "UOM", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.SpreadOverBagsQuantity !== void 0 && ($(t.SpreadOverBagsQuantity, { instancePath: i + "/SpreadOverBagsQuantity", parentData: t, parentDataProperty: "SpreadOverBagsQuantity", rootData: o }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return sr.errors = e, s === 0;
}
function Ft(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.MaximumWeight === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "MaximumWeight" }, message: "must have required property 'MaximumWeight'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "ApplicableParty" || r === "MaximumWeight" || r === "ApplicableBag" || r === "Descriptions")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ApplicableParty !== void 0 && (f(t.ApplicableParty, { instancePath: i + "/ApplicableParty", parentData: t, parentDataProperty: "ApplicableParty", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.MaximumWeight !== void 0) {
      let r = t.MaximumWeight;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/MaximumWeight", schemaPath: "#/properties/MaximumWeight/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.length < 1) {
          let a = { instancePath: i + "/MaximumWeight", schemaPath: "#/properties/MaximumWeight/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          sr(r[a], { instancePath: i + "/MaximumWeight/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MaximumWeight", schemaPath: "#/properties/MaximumWeight/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.ApplicableBag !== void 0 && (f(t.ApplicableBag, { instancePath: i + "/ApplicableBag", parentData: t, parentDataProperty: "ApplicableBag", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Descriptions !== void 0 && (F(t.Descriptions, { instancePath: i + "/Descriptions", parentData: t, parentDataProperty: "Descriptions", rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ft.errors = e, s === 0;
}
function xt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Quantity === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" }, message: "must have required property 'Quantity'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Quantity" || r === "PieceWeightAllowance" || r === "PieceDimensionAllowance")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Quantity !== void 0 && ($(t.Quantity, { instancePath: i + "/Quantity", parentData: t, parentDataProperty: "Quantity", rootData: o }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.PieceWeightAllowance !== void 0) {
      let r = t.PieceWeightAllowance;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ft(r[a], { instancePath: i + "/PieceWeightAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ft.errors : e.concat(Ft.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PieceWeightAllowance", schemaPath: "#/properties/PieceWeightAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PieceDimensionAllowance !== void 0) {
      let r = t.PieceDimensionAllowance;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          be(r[a], { instancePath: i + "/PieceDimensionAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PieceDimensionAllowance", schemaPath: "#/properties/PieceDimensionAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xt.errors = e, s === 0;
}
function ir(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ApplicableParty === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ApplicableParty" }, message: "must have required property 'ApplicableParty'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TotalQuantity === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TotalQuantity" }, message: "must have required property 'TotalQuantity'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PieceMeasurements === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PieceMeasurements" }, message: "must have required property 'PieceMeasurements'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "PieceAllowanceCombination" || r === "refs" || r === "ApplicableParty" || r === "TotalQuantity" || r === "BagType" || r === "ApplicableBag" || r === "Descriptions" || r === "PieceMeasurements")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PieceAllowanceCombination !== void 0 && (Mt(t.PieceAllowanceCombination, { instancePath: i + "/PieceAllowanceCombination", parentData: t, parentDataProperty: "PieceAllowanceCombination", rootData: o }) || (e = e === null ? Mt.errors : e.concat(Mt.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ApplicableParty !== void 0 && (f(t.ApplicableParty, { instancePath: i + "/ApplicableParty", parentData: t, parentDataProperty: "ApplicableParty", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.TotalQuantity !== void 0) {
      let r = t.TotalQuantity;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/TotalQuantity", schemaPath: "#/properties/TotalQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BagType !== void 0 && typeof t.BagType != "string") {
      let r = { instancePath: i + "/BagType", schemaPath: "#/properties/BagType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ApplicableBag !== void 0 && (f(t.ApplicableBag, { instancePath: i + "/ApplicableBag", parentData: t, parentDataProperty: "ApplicableBag", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Descriptions !== void 0 && (F(t.Descriptions, { instancePath: i + "/Descriptions", parentData: t, parentDataProperty: "Descriptions", rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), t.PieceMeasurements !== void 0) {
      let r = t.PieceMeasurements;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/PieceMeasurements", schemaPath: "#/properties/PieceMeasurements/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          xt(r[a], { instancePath: i + "/PieceMeasurements/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? xt.errors : e.concat(xt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PieceMeasurements", schemaPath: "#/properties/PieceMeasurements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ir.errors = e, s === 0;
}
function nr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.MaximumWeight === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "MaximumWeight" }, message: "must have required property 'MaximumWeight'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "ApplicableParty" || r === "MaximumWeight" || r === "ApplicableBag")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ApplicableParty !== void 0 && (f(t.ApplicableParty, { instancePath: i + "/ApplicableParty", parentData: t, parentDataProperty: "ApplicableParty", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.MaximumWeight !== void 0) {
      let r = t.MaximumWeight;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/MaximumWeight", schemaPath: "#/properties/MaximumWeight/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.length < 1) {
          let a = { instancePath: i + "/MaximumWeight", schemaPath: "#/properties/MaximumWeight/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          sr(r[a], { instancePath: i + "/MaximumWeight/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? sr.errors : e.concat(sr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MaximumWeight", schemaPath: "#/properties/MaximumWeight/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.ApplicableBag !== void 0 && (f(t.ApplicableBag, { instancePath: i + "/ApplicableBag", parentData: t, parentDataProperty: "ApplicableBag", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nr.errors = e, s === 0;
}
var Io = { type: "string", enum: ["Regulatory", "Deferral", "Bilateral"] };
function Bt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Regulatory" || t === "Deferral" || t === "Bilateral")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Io.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bt.errors = e, s === 0;
}
function V(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (c(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return V.errors = e, s === 0;
}
function or(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirlineID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirlineID" }, message: "must have required property 'AirlineID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BDC_Reason" || r === "AirlineID" || r === "Name" || r === "BagRule" || r === "BDC_AnalysisResult")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.BDC_Reason !== void 0 && (Bt(t.BDC_Reason, { instancePath: i + "/BDC_Reason", parentData: t, parentDataProperty: "BDC_Reason", rootData: o }) || (e = e === null ? Bt.errors : e.concat(Bt.errors), s = e.length)), t.AirlineID !== void 0 && (V(t.AirlineID, { instancePath: i + "/AirlineID", parentData: t, parentDataProperty: "AirlineID", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.BagRule !== void 0 && (f(t.BagRule, { instancePath: i + "/BagRule", parentData: t, parentDataProperty: "BagRule", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.BDC_AnalysisResult !== void 0 && (m(t.BDC_AnalysisResult, { instancePath: i + "/BDC_AnalysisResult", parentData: t, parentDataProperty: "BDC_AnalysisResult", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return or.errors = e, s === 0;
}
function Vt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageAllowanceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageAllowanceID" }, message: "must have required property 'BaggageAllowanceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaggageCategory === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageCategory" }, message: "must have required property 'BaggageCategory'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BaggageAllowanceID" || r === "BaggageCategory" || r === "AllowanceDescription" || r === "DimensionAllowance" || r === "PieceAllowance" || r === "WeightAllowance" || r === "BaggageDeterminingCarrier")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAllowanceID !== void 0 && typeof t.BaggageAllowanceID != "string") {
      let r = { instancePath: i + "/BaggageAllowanceID", schemaPath: "#/properties/BaggageAllowanceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaggageCategory !== void 0 && (qt(t.BaggageCategory, { instancePath: i + "/BaggageCategory", parentData: t, parentDataProperty: "BaggageCategory", rootData: o }) || (e = e === null ? qt.errors : e.concat(qt.errors), s = e.length)), t.AllowanceDescription !== void 0 && (tr(t.AllowanceDescription, { instancePath: i + "/AllowanceDescription", parentData: t, parentDataProperty: "AllowanceDescription", rootData: o }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), t.DimensionAllowance !== void 0 && (be(t.DimensionAllowance, { instancePath: i + "/DimensionAllowance", parentData: t, parentDataProperty: "DimensionAllowance", rootData: o }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), t.PieceAllowance !== void 0) {
      let r = t.PieceAllowance;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ir(r[a], { instancePath: i + "/PieceAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PieceAllowance", schemaPath: "#/properties/PieceAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.WeightAllowance !== void 0 && (nr(t.WeightAllowance, { instancePath: i + "/WeightAllowance", parentData: t, parentDataProperty: "WeightAllowance", rootData: o }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), t.BaggageDeterminingCarrier !== void 0 && (or(t.BaggageDeterminingCarrier, { instancePath: i + "/BaggageDeterminingCarrier", parentData: t, parentDataProperty: "BaggageDeterminingCarrier", rootData: o }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vt.errors = e, s === 0;
}
function _t(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
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
          Vt(r[a], { instancePath: i + "/BaggageAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Vt.errors : e.concat(Vt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BaggageAllowance", schemaPath: "#/properties/BaggageAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _t.errors = e, s === 0;
}
function ar(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ObjectKey" || r === "refs" || r === "Text" || r === "MarkupStyle" || r === "Link")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ObjectKey !== void 0 && typeof t.ObjectKey != "string") {
      let r = { instancePath: i + "/ObjectKey", schemaPath: "#/properties/ObjectKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Text !== void 0 && (De(t.Text, { instancePath: i + "/Text", parentData: t, parentDataProperty: "Text", rootData: o }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), t.MarkupStyle !== void 0 && (f(t.MarkupStyle, { instancePath: i + "/MarkupStyle", parentData: t, parentDataProperty: "MarkupStyle", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Link !== void 0 && typeof t.Link != "string") {
      let r = { instancePath: i + "/Link", schemaPath: "#/properties/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ar.errors = e, s === 0;
}
function Ut(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ListKey === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ListKey" }, message: "must have required property 'ListKey'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Description === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Description" }, message: "must have required property 'Description'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ListKey" || r === "refs" || r === "Description")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ListKey !== void 0 && typeof t.ListKey != "string") {
      let r = { instancePath: i + "/ListKey", schemaPath: "#/properties/ListKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Description !== void 0) {
      let r = t.Description;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Description", schemaPath: "#/properties/Description/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ar(r[a], { instancePath: i + "/Description/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ut.errors = e, s === 0;
}
function pr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Disclosures === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Disclosures" }, message: "must have required property 'Disclosures'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Disclosures") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Disclosures !== void 0) {
      let r = t.Disclosures;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Disclosures", schemaPath: "#/properties/Disclosures/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ut(r[a], { instancePath: i + "/Disclosures/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ut.errors : e.concat(Ut.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Disclosures", schemaPath: "#/properties/Disclosures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pr.errors = e, s === 0;
}
function Zt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FareCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FareCode" }, message: "must have required property 'FareCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FareCode" || r === "FareDetail")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.FareCode !== void 0 && (m(t.FareCode, { instancePath: i + "/FareCode", parentData: t, parentDataProperty: "FareCode", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.FareDetail !== void 0 && (de(t.FareDetail, { instancePath: i + "/FareDetail", parentData: t, parentDataProperty: "FareDetail", rootData: o }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zt.errors = e, s === 0;
}
function Qt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Code === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Code" }, message: "must have required property 'Code'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Code" || r === "Application")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Code !== void 0 && (h(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.Application !== void 0 && (f(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qt.errors = e, s === 0;
}
function Wt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ListKey === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ListKey" }, message: "must have required property 'ListKey'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Fare === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Fare" }, message: "must have required property 'Fare'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FareBasisCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FareBasisCode" }, message: "must have required property 'FareBasisCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ListKey" || r === "refs" || r === "Fare" || r === "FareBasisCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ListKey !== void 0 && typeof t.ListKey != "string") {
      let r = { instancePath: i + "/ListKey", schemaPath: "#/properties/ListKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Fare !== void 0 && (Zt(t.Fare, { instancePath: i + "/Fare", parentData: t, parentDataProperty: "Fare", rootData: o }) || (e = e === null ? Zt.errors : e.concat(Zt.errors), s = e.length)), t.FareBasisCode !== void 0 && (Qt(t.FareBasisCode, { instancePath: i + "/FareBasisCode", parentData: t, parentDataProperty: "FareBasisCode", rootData: o }) || (e = e === null ? Qt.errors : e.concat(Qt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Wt.errors = e, s === 0;
}
function lr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FareGroup === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FareGroup" }, message: "must have required property 'FareGroup'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "FareGroup") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FareGroup !== void 0) {
      let r = t.FareGroup;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/FareGroup", schemaPath: "#/properties/FareGroup/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Wt(r[a], { instancePath: i + "/FareGroup/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Wt.errors : e.concat(Wt.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareGroup", schemaPath: "#/properties/FareGroup/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return lr.errors = e, s === 0;
}
var $o = { type: "object", additionalProperties: !1, required: ["SegmentKey", "Departure", "Arrival", "MarketingCarrier"], properties: { SegmentKey: { type: "string" }, ConnectInd: { type: "boolean" }, ElectronicTicketInd: { type: "boolean" }, TicketlessInd: { type: "boolean" }, SecureFlight: { type: "boolean" }, refs: { type: "string" }, Departure: { $ref: "#/$defs/Departure" }, Arrival: { $ref: "#/$defs/Arrival" }, MarketingCarrier: { $ref: "#/$defs/MarketingFlight" }, OperatingCarrier: { $ref: "#/$defs/OperatingFlight" }, Equipment: { $ref: "#/$defs/Equipment" }, ClassOfService: { $ref: "#/$defs/ClassOfService" }, FlightDetail: { $ref: "#/$defs/FlightDetail" } } };
var To = { type: "string", enum: ["Feet", "Kilometers", "Meters", "Miles", "Other"] };
function Kt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "Feet" || t === "Kilometers" || t === "Meters" || t === "Miles" || t === "Other")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: To.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Kt.errors = e, s === 0;
}
function Z(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Application" || r === "Area" || r === "UOM")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.value !== void 0 && (w(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.Application !== void 0 && (u(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.Area !== void 0 && (d(t.Area, { instancePath: i + "/Area", parentData: t, parentDataProperty: "Area", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.UOM !== void 0 && (Kt(t.UOM, { instancePath: i + "/UOM", parentData: t, parentDataProperty: "UOM", rootData: o }) || (e = e === null ? Kt.errors : e.concat(Kt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Z.errors = e, s === 0;
}
function fr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Name" || r === "Gate")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Gate !== void 0 && (u(t.Gate, { instancePath: i + "/Gate", parentData: t, parentDataProperty: "Gate", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fr.errors = e, s === 0;
}
function Gt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirportCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirportCode" }, message: "must have required property 'AirportCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Date === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Date" }, message: "must have required property 'Date'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "AirportCode" || r === "Date" || r === "Time" || r === "AirportName" || r === "Terminal")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AirportCode !== void 0 && (Z(t.AirportCode, { instancePath: i + "/AirportCode", parentData: t, parentDataProperty: "AirportCode", rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), t.Date !== void 0) {
      let r = t.Date;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/Date", schemaPath: "#/properties/Date/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Date", schemaPath: "#/properties/Date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Time !== void 0 && (E(t.Time, { instancePath: i + "/Time", parentData: t, parentDataProperty: "Time", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.AirportName !== void 0 && (f(t.AirportName, { instancePath: i + "/AirportName", parentData: t, parentDataProperty: "AirportName", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Terminal !== void 0 && (fr(t.Terminal, { instancePath: i + "/Terminal", parentData: t, parentDataProperty: "Terminal", rootData: o }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gt.errors = e, s === 0;
}
function zt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirportCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirportCode" }, message: "must have required property 'AirportCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "AirportCode" || r === "Date" || r === "Time" || r === "ChangeOfDay" || r === "AirportName" || r === "Terminal")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AirportCode !== void 0 && (Z(t.AirportCode, { instancePath: i + "/AirportCode", parentData: t, parentDataProperty: "AirportCode", rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), t.Date !== void 0) {
      let r = t.Date;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/Date", schemaPath: "#/properties/Date/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Date", schemaPath: "#/properties/Date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Time !== void 0 && (E(t.Time, { instancePath: i + "/Time", parentData: t, parentDataProperty: "Time", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.ChangeOfDay !== void 0) {
      let r = t.ChangeOfDay;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/ChangeOfDay", schemaPath: "#/properties/ChangeOfDay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.AirportName !== void 0 && (f(t.AirportName, { instancePath: i + "/AirportName", parentData: t, parentDataProperty: "AirportName", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Terminal !== void 0 && (fr(t.Terminal, { instancePath: i + "/Terminal", parentData: t, parentDataProperty: "Terminal", rootData: o }) || (e = e === null ? fr.errors : e.concat(fr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zt.errors = e, s === 0;
}
function ke(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 99) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 99 }, message: "must NOT have more than 99 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ke.errors = e, s === 0;
}
var Co = new RegExp("^(?:[0-9]{1,4})$|^(?:OPEN|ARNK)$", "u");
function Ht(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Co.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,4})$|^(?:OPEN|ARNK)$" }, message: 'must match pattern "^(?:[0-9]{1,4})$|^(?:OPEN|ARNK)$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ht.errors = e, s === 0;
}
var Oo = new RegExp("^(?:[A-Z])$", "u");
function Yt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 1) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (!Oo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z])$" }, message: 'must match pattern "^(?:[A-Z])$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yt.errors = e, s === 0;
}
function ur(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "OperationalSuffix")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.value !== void 0 && (Ht(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? Ht.errors : e.concat(Ht.errors), s = e.length)), t.OperationalSuffix !== void 0 && (Yt(t.OperationalSuffix, { instancePath: i + "/OperationalSuffix", parentData: t, parentDataProperty: "OperationalSuffix", rootData: o }) || (e = e === null ? Yt.errors : e.concat(Yt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ur.errors = e, s === 0;
}
function Jt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirlineID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirlineID" }, message: "must have required property 'AirlineID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.FlightNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FlightNumber" }, message: "must have required property 'FlightNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "AirlineID" || r === "Name" || r === "FlightNumber" || r === "ResBookDesigCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AirlineID !== void 0 && (V(t.AirlineID, { instancePath: i + "/AirlineID", parentData: t, parentDataProperty: "AirlineID", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Name !== void 0 && (ke(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), t.FlightNumber !== void 0 && (ur(t.FlightNumber, { instancePath: i + "/FlightNumber", parentData: t, parentDataProperty: "FlightNumber", rootData: o }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), t.ResBookDesigCode !== void 0 && typeof t.ResBookDesigCode != "string") {
      let r = { instancePath: i + "/ResBookDesigCode", schemaPath: "#/properties/ResBookDesigCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Jt.errors = e, s === 0;
}
function Xt(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Description === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Description" }, message: "must have required property 'Description'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Description")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Description !== void 0) {
      let r = t.Description;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Description", schemaPath: "#/properties/Description/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ar(r[a], { instancePath: i + "/Description/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ar.errors : e.concat(ar.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
    for (let r in t)
      if (!(r === "refs" || r === "AirlineID" || r === "Name" || r === "FlightNumber" || r === "ResBookDesigCode" || r === "Disclosures")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.AirlineID !== void 0 && (V(t.AirlineID, { instancePath: i + "/AirlineID", parentData: t, parentDataProperty: "AirlineID", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Name !== void 0 && (ke(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), t.FlightNumber !== void 0 && (ur(t.FlightNumber, { instancePath: i + "/FlightNumber", parentData: t, parentDataProperty: "FlightNumber", rootData: o }) || (e = e === null ? ur.errors : e.concat(ur.errors), s = e.length)), t.ResBookDesigCode !== void 0 && (h(t.ResBookDesigCode, { instancePath: i + "/ResBookDesigCode", parentData: t, parentDataProperty: "ResBookDesigCode", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.Disclosures !== void 0 && (Xt(t.Disclosures, { instancePath: i + "/Disclosures", parentData: t, parentDataProperty: "Disclosures", rootData: o }) || (e = e === null ? Xt.errors : e.concat(Xt.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return es.errors = e, s === 0;
}
function rs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 3) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 3) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rs.errors = e, s === 0;
}
function ts(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (rs(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? rs.errors : e.concat(rs.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (t.AircraftCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AircraftCode" }, message: "must have required property 'AircraftCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ChangeOfGaugeInd" || r === "refs" || r === "AircraftCode" || r === "Name" || r === "AirlineEquipCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ChangeOfGaugeInd !== void 0 && typeof t.ChangeOfGaugeInd != "boolean") {
      let r = { instancePath: i + "/ChangeOfGaugeInd", schemaPath: "#/properties/ChangeOfGaugeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.AircraftCode !== void 0 && (ts(t.AircraftCode, { instancePath: i + "/AircraftCode", parentData: t, parentDataProperty: "AircraftCode", rootData: o }) || (e = e === null ? ts.errors : e.concat(ts.errors), s = e.length)), t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.AirlineEquipCode !== void 0 && (u(t.AirlineEquipCode, { instancePath: i + "/AirlineEquipCode", parentData: t, parentDataProperty: "AirlineEquipCode", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ss.errors = e, s === 0;
}
var jo = new RegExp("^(?:[A-Z]{1})$", "u");
function is(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!jo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z]{1})$" }, message: 'must match pattern "^(?:[A-Z]{1})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return is.errors = e, s === 0;
}
function ns(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "SeatsLeft")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.value !== void 0 && (is(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? is.errors : e.concat(is.errors), s = e.length)), t.SeatsLeft !== void 0 && ($(t.SeatsLeft, { instancePath: i + "/SeatsLeft", parentData: t, parentDataProperty: "SeatsLeft", rootData: o }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ns.errors = e, s === 0;
}
function os(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "CabinDesignator")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (f(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.CabinDesignator !== void 0 && typeof t.CabinDesignator != "string") {
      let r = { instancePath: i + "/CabinDesignator", schemaPath: "#/properties/CabinDesignator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return os.errors = e, s === 0;
}
function mr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Code === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Code" }, message: "must have required property 'Code'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Code" || r === "MarketingName" || r === "FareBasisCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Code !== void 0 && (ns(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? ns.errors : e.concat(ns.errors), s = e.length)), t.MarketingName !== void 0 && (os(t.MarketingName, { instancePath: i + "/MarketingName", parentData: t, parentDataProperty: "MarketingName", rootData: o }) || (e = e === null ? os.errors : e.concat(os.errors), s = e.length)), t.FareBasisCode !== void 0 && typeof t.FareBasisCode != "string") {
      let r = { instancePath: i + "/FareBasisCode", schemaPath: "#/properties/FareBasisCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mr.errors = e, s === 0;
}
function as(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Value" }, message: "must have required property 'Value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UOM === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "UOM" }, message: "must have required property 'UOM'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Value" || r === "UOM" || r === "Application")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Value !== void 0 && (d(t.Value, { instancePath: i + "/Value", parentData: t, parentDataProperty: "Value", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.UOM !== void 0 && (f(t.UOM, { instancePath: i + "/UOM", parentData: t, parentDataProperty: "UOM", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Application !== void 0 && (u(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return as.errors = e, s === 0;
}
var _n = new RegExp("^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$", "u");
function ps(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Value" }, message: "must have required property 'Value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Value" || r === "Application")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Value !== void 0) {
      let r = t.Value;
      if (typeof r == "string") {
        if (!_n.test(r)) {
          let n = { instancePath: i + "/Value", schemaPath: "#/properties/Value/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Value", schemaPath: "#/properties/Value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Application !== void 0 && (f(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
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
      if (r !== "StopQuantity") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.StopQuantity !== void 0) {
      let r = t.StopQuantity;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/StopQuantity", schemaPath: "#/properties/StopQuantity/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ls.errors = e, s === 0;
}
function fs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "FlightSegmentType" || r === "FlightDistance" || r === "FlightDuration" || r === "Stops" || r === "TourOperatorFlightID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.FlightSegmentType !== void 0 && (m(t.FlightSegmentType, { instancePath: i + "/FlightSegmentType", parentData: t, parentDataProperty: "FlightSegmentType", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.FlightDistance !== void 0 && (as(t.FlightDistance, { instancePath: i + "/FlightDistance", parentData: t, parentDataProperty: "FlightDistance", rootData: o }) || (e = e === null ? as.errors : e.concat(as.errors), s = e.length)), t.FlightDuration !== void 0 && (ps(t.FlightDuration, { instancePath: i + "/FlightDuration", parentData: t, parentDataProperty: "FlightDuration", rootData: o }) || (e = e === null ? ps.errors : e.concat(ps.errors), s = e.length)), t.Stops !== void 0 && (ls(t.Stops, { instancePath: i + "/Stops", parentData: t, parentDataProperty: "Stops", rootData: o }) || (e = e === null ? ls.errors : e.concat(ls.errors), s = e.length)), t.TourOperatorFlightID !== void 0 && (u(t.TourOperatorFlightID, { instancePath: i + "/TourOperatorFlightID", parentData: t, parentDataProperty: "TourOperatorFlightID", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fs.errors = e, s === 0;
}
function us(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SegmentKey === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SegmentKey" }, message: "must have required property 'SegmentKey'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Departure === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Departure" }, message: "must have required property 'Departure'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Arrival === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Arrival" }, message: "must have required property 'Arrival'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MarketingCarrier === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "MarketingCarrier" }, message: "must have required property 'MarketingCarrier'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call($o.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SegmentKey !== void 0 && typeof t.SegmentKey != "string") {
      let r = { instancePath: i + "/SegmentKey", schemaPath: "#/properties/SegmentKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ConnectInd !== void 0 && typeof t.ConnectInd != "boolean") {
      let r = { instancePath: i + "/ConnectInd", schemaPath: "#/properties/ConnectInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ElectronicTicketInd !== void 0 && typeof t.ElectronicTicketInd != "boolean") {
      let r = { instancePath: i + "/ElectronicTicketInd", schemaPath: "#/properties/ElectronicTicketInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TicketlessInd !== void 0 && typeof t.TicketlessInd != "boolean") {
      let r = { instancePath: i + "/TicketlessInd", schemaPath: "#/properties/TicketlessInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SecureFlight !== void 0 && typeof t.SecureFlight != "boolean") {
      let r = { instancePath: i + "/SecureFlight", schemaPath: "#/properties/SecureFlight/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Departure !== void 0 && (Gt(t.Departure, { instancePath: i + "/Departure", parentData: t, parentDataProperty: "Departure", rootData: o }) || (e = e === null ? Gt.errors : e.concat(Gt.errors), s = e.length)), t.Arrival !== void 0 && (zt(t.Arrival, { instancePath: i + "/Arrival", parentData: t, parentDataProperty: "Arrival", rootData: o }) || (e = e === null ? zt.errors : e.concat(zt.errors), s = e.length)), t.MarketingCarrier !== void 0 && (Jt(t.MarketingCarrier, { instancePath: i + "/MarketingCarrier", parentData: t, parentDataProperty: "MarketingCarrier", rootData: o }) || (e = e === null ? Jt.errors : e.concat(Jt.errors), s = e.length)), t.OperatingCarrier !== void 0 && (es(t.OperatingCarrier, { instancePath: i + "/OperatingCarrier", parentData: t, parentDataProperty: "OperatingCarrier", rootData: o }) || (e = e === null ? es.errors : e.concat(es.errors), s = e.length)), t.Equipment !== void 0 && (ss(t.Equipment, { instancePath: i + "/Equipment", parentData: t, parentDataProperty: "Equipment", rootData: o }) || (e = e === null ? ss.errors : e.concat(ss.errors), s = e.length)), t.ClassOfService !== void 0 && (mr(t.ClassOfService, { instancePath: i + "/ClassOfService", parentData: t, parentDataProperty: "ClassOfService", rootData: o }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length)), t.FlightDetail !== void 0 && (fs(t.FlightDetail, { instancePath: i + "/FlightDetail", parentData: t, parentDataProperty: "FlightDetail", rootData: o }) || (e = e === null ? fs.errors : e.concat(fs.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return us.errors = e, s === 0;
}
function yr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.FlightSegment === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "FlightSegment" }, message: "must have required property 'FlightSegment'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "FlightSegment") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FlightSegment !== void 0) {
      let r = t.FlightSegment;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/FlightSegment", schemaPath: "#/properties/FlightSegment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          us(r[a], { instancePath: i + "/FlightSegment/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? us.errors : e.concat(us.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FlightSegment", schemaPath: "#/properties/FlightSegment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yr.errors = e, s === 0;
}
function ms(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Value" }, message: "must have required property 'Value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UOM === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "UOM" }, message: "must have required property 'UOM'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Value" || r === "UOM")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Value !== void 0 && (d(t.Value, { instancePath: i + "/Value", parentData: t, parentDataProperty: "Value", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.UOM !== void 0 && (f(t.UOM, { instancePath: i + "/UOM", parentData: t, parentDataProperty: "UOM", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ms.errors = e, s === 0;
}
function ys(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Time" || r === "Distance")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Time !== void 0) {
      let r = t.Time;
      if (typeof r == "string") {
        if (!_n.test(r)) {
          let n = { instancePath: i + "/Time", schemaPath: "#/properties/Time/pattern", keyword: "pattern", params: { pattern: "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$" }, message: 'must match pattern "^-?P(?!$)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Time", schemaPath: "#/properties/Time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Distance !== void 0 && (ms(t.Distance, { instancePath: i + "/Distance", parentData: t, parentDataProperty: "Distance", rootData: o }) || (e = e === null ? ms.errors : e.concat(ms.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ys.errors = e, s === 0;
}
function cr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "OnPoint" || r === "OffPoint")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.OnPoint !== void 0 && (w(t.OnPoint, { instancePath: i + "/OnPoint", parentData: t, parentDataProperty: "OnPoint", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.OffPoint !== void 0 && (w(t.OffPoint, { instancePath: i + "/OffPoint", parentData: t, parentDataProperty: "OffPoint", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return cr.errors = e, s === 0;
}
function cs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SegmentReferences === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SegmentReferences" }, message: "must have required property 'SegmentReferences'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FlightKey" || r === "refs" || r === "Journey" || r === "SegmentReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FlightKey !== void 0 && typeof t.FlightKey != "string") {
      let r = { instancePath: i + "/FlightKey", schemaPath: "#/properties/FlightKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Journey !== void 0 && (ys(t.Journey, { instancePath: i + "/Journey", parentData: t, parentDataProperty: "Journey", rootData: o }) || (e = e === null ? ys.errors : e.concat(ys.errors), s = e.length)), t.SegmentReferences !== void 0 && (cr(t.SegmentReferences, { instancePath: i + "/SegmentReferences", parentData: t, parentDataProperty: "SegmentReferences", rootData: o }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return cs.errors = e, s === 0;
}
function dr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Flight === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Flight" }, message: "must have required property 'Flight'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Flight") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Flight !== void 0) {
      let r = t.Flight;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Flight", schemaPath: "#/properties/Flight/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          cs(r[a], { instancePath: i + "/Flight/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? cs.errors : e.concat(cs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Flight", schemaPath: "#/properties/Flight/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return dr.errors = e, s === 0;
}
function ds(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.DepartureCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "DepartureCode" }, message: "must have required property 'DepartureCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ArrivalCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ArrivalCode" }, message: "must have required property 'ArrivalCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OriginDestinationKey" || r === "refs" || r === "DepartureCode" || r === "ArrivalCode" || r === "FlightReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OriginDestinationKey !== void 0 && typeof t.OriginDestinationKey != "string") {
      let r = { instancePath: i + "/OriginDestinationKey", schemaPath: "#/properties/OriginDestinationKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.DepartureCode !== void 0 && (Z(t.DepartureCode, { instancePath: i + "/DepartureCode", parentData: t, parentDataProperty: "DepartureCode", rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), t.ArrivalCode !== void 0 && (Z(t.ArrivalCode, { instancePath: i + "/ArrivalCode", parentData: t, parentDataProperty: "ArrivalCode", rootData: o }) || (e = e === null ? Z.errors : e.concat(Z.errors), s = e.length)), t.FlightReferences !== void 0 && (cr(t.FlightReferences, { instancePath: i + "/FlightReferences", parentData: t, parentDataProperty: "FlightReferences", rootData: o }) || (e = e === null ? cr.errors : e.concat(cr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ds.errors = e, s === 0;
}
function hr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OriginDestination === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OriginDestination" }, message: "must have required property 'OriginDestination'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "OriginDestination") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OriginDestination !== void 0) {
      let r = t.OriginDestination;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OriginDestination", schemaPath: "#/properties/OriginDestination/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ds(r[a], { instancePath: i + "/OriginDestination/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ds.errors : e.concat(ds.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OriginDestination", schemaPath: "#/properties/OriginDestination/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hr.errors = e, s === 0;
}
function hs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ListKey === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ListKey" }, message: "must have required property 'ListKey'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ListKey" || r === "refs" || r === "FreeFormTextInstruction" || r === "SpecialBookingInstruction")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ListKey !== void 0 && typeof t.ListKey != "string") {
      let r = { instancePath: i + "/ListKey", schemaPath: "#/properties/ListKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.FreeFormTextInstruction !== void 0 && (R(t.FreeFormTextInstruction, { instancePath: i + "/FreeFormTextInstruction", parentData: t, parentDataProperty: "FreeFormTextInstruction", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length)), t.SpecialBookingInstruction !== void 0 && (m(t.SpecialBookingInstruction, { instancePath: i + "/SpecialBookingInstruction", parentData: t, parentDataProperty: "SpecialBookingInstruction", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hs.errors = e, s === 0;
}
function gr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Instruction === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Instruction" }, message: "must have required property 'Instruction'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Instruction") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Instruction !== void 0) {
      let r = t.Instruction;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Instruction", schemaPath: "#/properties/Instruction/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          hs(r[a], { instancePath: i + "/Instruction/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? hs.errors : e.concat(hs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Instruction", schemaPath: "#/properties/Instruction/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gr.errors = e, s === 0;
}
function I(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Owner" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (q(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.Owner !== void 0 && (u(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return I.errors = e, s === 0;
}
function gs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
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
    if (t.ListKey === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ListKey" }, message: "must have required property 'ListKey'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ListKey" || r === "refs" || r === "ObjectID" || r === "MediaLink" || r === "AttachmentID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ListKey !== void 0 && typeof t.ListKey != "string") {
      let r = { instancePath: i + "/ListKey", schemaPath: "#/properties/ListKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ObjectID !== void 0 && (I(t.ObjectID, { instancePath: i + "/ObjectID", parentData: t, parentDataProperty: "ObjectID", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.MediaLink !== void 0 && (gs(t.MediaLink, { instancePath: i + "/MediaLink", parentData: t, parentDataProperty: "MediaLink", rootData: o }) || (e = e === null ? gs.errors : e.concat(gs.errors), s = e.length)), t.AttachmentID !== void 0 && (I(t.AttachmentID, { instancePath: i + "/AttachmentID", parentData: t, parentDataProperty: "AttachmentID", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ps.errors = e, s === 0;
}
function Pr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Media === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Media" }, message: "must have required property 'Media'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Media") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Media !== void 0) {
      let r = t.Media;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Media", schemaPath: "#/properties/Media/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ps(r[a], { instancePath: i + "/Media/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ps.errors : e.concat(Ps.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Media", schemaPath: "#/properties/Media/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
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
          M(r[a], { instancePath: i + "/Penalty/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Penalty", schemaPath: "#/properties/Penalty/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Dr.errors = e, s === 0;
}
function Ds(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Name" }, message: "must have required property 'Name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "PriceClassID" || r === "Name" || r === "Code" || r === "Descriptions" || r === "FareBasisCode" || r === "ClassOfService" || r === "DisplayOrder")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PriceClassID !== void 0 && typeof t.PriceClassID != "string") {
      let r = { instancePath: i + "/PriceClassID", schemaPath: "#/properties/PriceClassID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Code !== void 0 && (h(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.Descriptions !== void 0 && (F(t.Descriptions, { instancePath: i + "/Descriptions", parentData: t, parentDataProperty: "Descriptions", rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), t.FareBasisCode !== void 0 && (Be(t.FareBasisCode, { instancePath: i + "/FareBasisCode", parentData: t, parentDataProperty: "FareBasisCode", rootData: o }) || (e = e === null ? Be.errors : e.concat(Be.errors), s = e.length)), t.ClassOfService !== void 0) {
      let r = t.ClassOfService;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          mr(r[a], { instancePath: i + "/ClassOfService/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? mr.errors : e.concat(mr.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ClassOfService", schemaPath: "#/properties/ClassOfService/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.DisplayOrder !== void 0 && (h(t.DisplayOrder, { instancePath: i + "/DisplayOrder", parentData: t, parentDataProperty: "DisplayOrder", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ds.errors = e, s === 0;
}
function br(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
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
          Ds(r[a], { instancePath: i + "/PriceClass/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ds.errors : e.concat(Ds.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PriceClass", schemaPath: "#/properties/PriceClass/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return br.errors = e, s === 0;
}
var No = { type: "object", additionalProperties: !1, required: ["ServiceDefinitionID", "Name", "Descriptions"], properties: { ServiceDefinitionID: { type: "string" }, Owner: { $ref: "#/$defs/AirlineCode" }, Name: { $ref: "#/$defs/Name" }, BaggageAllowanceRef: { type: "string" }, SeatDefinitionRefs: { type: "string" }, ServiceBundle: { $ref: "#/$defs/ServiceDefinition_ServiceBundle" }, Encoding: { $ref: "#/$defs/ServiceCode" }, FeeMethod: { type: "string" }, Descriptions: { $ref: "#/$defs/ServiceDescriptions" }, BookingInstructions: { $ref: "#/$defs/BookingInstructions" }, ValidatingCarrier: { type: "string" } } };
function bs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "OptionalInd")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OptionalInd !== void 0 && typeof t.OptionalInd != "boolean") {
      let r = { instancePath: i + "/OptionalInd", schemaPath: "#/properties/OptionalInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return bs.errors = e, s === 0;
}
function ks(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceDefinitionRef === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionRef" }, message: "must have required property 'ServiceDefinitionRef'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "MaximumQuantity" || r === "ServiceDefinitionRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.MaximumQuantity !== void 0 && ($(t.MaximumQuantity, { instancePath: i + "/MaximumQuantity", parentData: t, parentDataProperty: "MaximumQuantity", rootData: o }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.ServiceDefinitionRef !== void 0) {
      let r = t.ServiceDefinitionRef;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/ServiceDefinitionRef", schemaPath: "#/properties/ServiceDefinitionRef/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          bs(r[a], { instancePath: i + "/ServiceDefinitionRef/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? bs.errors : e.concat(bs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ServiceDefinitionRef", schemaPath: "#/properties/ServiceDefinitionRef/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ks.errors = e, s === 0;
}
function vs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "RFIC" || r === "Type" || r === "Code" || r === "SubCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RFIC !== void 0 && (m(t.RFIC, { instancePath: i + "/RFIC", parentData: t, parentDataProperty: "RFIC", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.Type !== void 0 && (m(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.Code !== void 0 && (h(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.SubCode !== void 0 && typeof t.SubCode != "string") {
      let r = { instancePath: i + "/SubCode", schemaPath: "#/properties/SubCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vs.errors = e, s === 0;
}
function As(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ObjectKey" || r === "refs" || r === "Text" || r === "MarkupStyle" || r === "Link" || r === "Application")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ObjectKey !== void 0 && typeof t.ObjectKey != "string") {
      let r = { instancePath: i + "/ObjectKey", schemaPath: "#/properties/ObjectKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Text !== void 0 && (De(t.Text, { instancePath: i + "/Text", parentData: t, parentDataProperty: "Text", rootData: o }) || (e = e === null ? De.errors : e.concat(De.errors), s = e.length)), t.MarkupStyle !== void 0 && (f(t.MarkupStyle, { instancePath: i + "/MarkupStyle", parentData: t, parentDataProperty: "MarkupStyle", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Link !== void 0 && typeof t.Link != "string") {
      let r = { instancePath: i + "/Link", schemaPath: "#/properties/Link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Application !== void 0 && (u(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return As.errors = e, s === 0;
}
function ws(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Description === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Description" }, message: "must have required property 'Description'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Description")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Description !== void 0) {
      let r = t.Description;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Description", schemaPath: "#/properties/Description/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          As(r[a], { instancePath: i + "/Description/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? As.errors : e.concat(As.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Description", schemaPath: "#/properties/Description/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ws.errors = e, s === 0;
}
function Is(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "NewClass")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NewClass !== void 0 && typeof t.NewClass != "string") {
      let r = { instancePath: i + "/NewClass", schemaPath: "#/properties/NewClass/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Is.errors = e, s === 0;
}
function $s(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "SSRCode" || r === "OSIText" || r === "Method" || r === "UpgradeMethod" || r === "Text" || r === "Equipment")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SSRCode !== void 0) {
      let r = t.SSRCode;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/SSRCode/" + a, schemaPath: "#/properties/SSRCode/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/SSRCode", schemaPath: "#/properties/SSRCode/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OSIText !== void 0) {
      let r = t.OSIText;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/OSIText/" + a, schemaPath: "#/properties/OSIText/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/OSIText", schemaPath: "#/properties/OSIText/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Method !== void 0 && typeof t.Method != "string") {
      let r = { instancePath: i + "/Method", schemaPath: "#/properties/Method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.UpgradeMethod !== void 0 && (Is(t.UpgradeMethod, { instancePath: i + "/UpgradeMethod", parentData: t, parentDataProperty: "UpgradeMethod", rootData: o }) || (e = e === null ? Is.errors : e.concat(Is.errors), s = e.length)), t.Text !== void 0) {
      let r = t.Text;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/Text/" + a, schemaPath: "#/properties/Text/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/Text", schemaPath: "#/properties/Text/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Equipment !== void 0 && typeof t.Equipment != "string") {
      let r = { instancePath: i + "/Equipment", schemaPath: "#/properties/Equipment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $s.errors = e, s === 0;
}
function Ts(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceDefinitionID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionID" }, message: "must have required property 'ServiceDefinitionID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Name === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Name" }, message: "must have required property 'Name'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Descriptions === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Descriptions" }, message: "must have required property 'Descriptions'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(No.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ServiceDefinitionID !== void 0 && typeof t.ServiceDefinitionID != "string") {
      let r = { instancePath: i + "/ServiceDefinitionID", schemaPath: "#/properties/ServiceDefinitionID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.BaggageAllowanceRef !== void 0 && typeof t.BaggageAllowanceRef != "string") {
      let r = { instancePath: i + "/BaggageAllowanceRef", schemaPath: "#/properties/BaggageAllowanceRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SeatDefinitionRefs !== void 0 && typeof t.SeatDefinitionRefs != "string") {
      let r = { instancePath: i + "/SeatDefinitionRefs", schemaPath: "#/properties/SeatDefinitionRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceBundle !== void 0 && (ks(t.ServiceBundle, { instancePath: i + "/ServiceBundle", parentData: t, parentDataProperty: "ServiceBundle", rootData: o }) || (e = e === null ? ks.errors : e.concat(ks.errors), s = e.length)), t.Encoding !== void 0 && (vs(t.Encoding, { instancePath: i + "/Encoding", parentData: t, parentDataProperty: "Encoding", rootData: o }) || (e = e === null ? vs.errors : e.concat(vs.errors), s = e.length)), t.FeeMethod !== void 0 && typeof t.FeeMethod != "string") {
      let r = { instancePath: i + "/FeeMethod", schemaPath: "#/properties/FeeMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Descriptions !== void 0 && (ws(t.Descriptions, { instancePath: i + "/Descriptions", parentData: t, parentDataProperty: "Descriptions", rootData: o }) || (e = e === null ? ws.errors : e.concat(ws.errors), s = e.length)), t.BookingInstructions !== void 0 && ($s(t.BookingInstructions, { instancePath: i + "/BookingInstructions", parentData: t, parentDataProperty: "BookingInstructions", rootData: o }) || (e = e === null ? $s.errors : e.concat($s.errors), s = e.length)), t.ValidatingCarrier !== void 0 && typeof t.ValidatingCarrier != "string") {
      let r = { instancePath: i + "/ValidatingCarrier", schemaPath: "#/properties/ValidatingCarrier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ts.errors = e, s === 0;
}
function kr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
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
          Ts(r[a], { instancePath: i + "/ServiceDefinition/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ts.errors : e.concat(Ts.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ServiceDefinition", schemaPath: "#/properties/ServiceDefinition/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kr.errors = e, s === 0;
}
function Cs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Earliest" || r === "Latest")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Earliest !== void 0) {
      let r = t.Earliest;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/Earliest", schemaPath: "#/properties/Earliest/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          re(r[a], { instancePath: i + "/Earliest/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Earliest", schemaPath: "#/properties/Earliest/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Latest !== void 0) {
      let r = t.Latest;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/Latest", schemaPath: "#/properties/Latest/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          re(r[a], { instancePath: i + "/Latest/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? re.errors : e.concat(re.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Latest", schemaPath: "#/properties/Latest/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Cs.errors = e, s === 0;
}
function Os(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Minimum" || r === "Maximum")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Minimum !== void 0) {
      let r = t.Minimum;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/Minimum", schemaPath: "#/properties/Minimum/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          d(r[a], { instancePath: i + "/Minimum/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Minimum", schemaPath: "#/properties/Minimum/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Maximum !== void 0) {
      let r = t.Maximum;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/Maximum", schemaPath: "#/properties/Maximum/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          d(r[a], { instancePath: i + "/Maximum/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Maximum", schemaPath: "#/properties/Maximum/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Os.errors = e, s === 0;
}
function js(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Minimum" || r === "Maximum")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Minimum !== void 0 && (d(t.Minimum, { instancePath: i + "/Minimum", parentData: t, parentDataProperty: "Minimum", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.Maximum !== void 0 && (d(t.Maximum, { instancePath: i + "/Maximum", parentData: t, parentDataProperty: "Maximum", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return js.errors = e, s === 0;
}
function Ns(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "AvailablePeriod" || r === "Descriptions" || r === "GroupSize" || r === "OrderingQuantity")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.AvailablePeriod !== void 0 && (Cs(t.AvailablePeriod, { instancePath: i + "/AvailablePeriod", parentData: t, parentDataProperty: "AvailablePeriod", rootData: o }) || (e = e === null ? Cs.errors : e.concat(Cs.errors), s = e.length)), t.Descriptions !== void 0 && (F(t.Descriptions, { instancePath: i + "/Descriptions", parentData: t, parentDataProperty: "Descriptions", rootData: o }) || (e = e === null ? F.errors : e.concat(F.errors), s = e.length)), t.GroupSize !== void 0 && (Os(t.GroupSize, { instancePath: i + "/GroupSize", parentData: t, parentDataProperty: "GroupSize", rootData: o }) || (e = e === null ? Os.errors : e.concat(Os.errors), s = e.length)), t.OrderingQuantity !== void 0 && (js(t.OrderingQuantity, { instancePath: i + "/OrderingQuantity", parentData: t, parentDataProperty: "OrderingQuantity", rootData: o }) || (e = e === null ? js.errors : e.concat(js.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ns.errors = e, s === 0;
}
function vr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ListKey === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ListKey" }, message: "must have required property 'ListKey'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Term === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Term" }, message: "must have required property 'Term'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ListKey" || r === "refs" || r === "Term")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ListKey !== void 0 && typeof t.ListKey != "string") {
      let r = { instancePath: i + "/ListKey", schemaPath: "#/properties/ListKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
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
          Ns(r[a], { instancePath: i + "/Term/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ns.errors : e.concat(Ns.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Term", schemaPath: "#/properties/Term/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vr.errors = e, s === 0;
}
function Y(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(yo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PassengerList !== void 0 && (He(t.PassengerList, { instancePath: i + "/PassengerList", parentData: t, parentDataProperty: "PassengerList", rootData: o }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), t.ContactList !== void 0 && (rr(t.ContactList, { instancePath: i + "/ContactList", parentData: t, parentDataProperty: "ContactList", rootData: o }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), t.BaggageAllowanceList !== void 0 && (_t(t.BaggageAllowanceList, { instancePath: i + "/BaggageAllowanceList", parentData: t, parentDataProperty: "BaggageAllowanceList", rootData: o }) || (e = e === null ? _t.errors : e.concat(_t.errors), s = e.length)), t.DisclosureList !== void 0 && (pr(t.DisclosureList, { instancePath: i + "/DisclosureList", parentData: t, parentDataProperty: "DisclosureList", rootData: o }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), t.FareList !== void 0 && (lr(t.FareList, { instancePath: i + "/FareList", parentData: t, parentDataProperty: "FareList", rootData: o }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), t.FlightSegmentList !== void 0 && (yr(t.FlightSegmentList, { instancePath: i + "/FlightSegmentList", parentData: t, parentDataProperty: "FlightSegmentList", rootData: o }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), t.FlightList !== void 0 && (dr(t.FlightList, { instancePath: i + "/FlightList", parentData: t, parentDataProperty: "FlightList", rootData: o }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), t.OriginDestinationList !== void 0 && (hr(t.OriginDestinationList, { instancePath: i + "/OriginDestinationList", parentData: t, parentDataProperty: "OriginDestinationList", rootData: o }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), t.InstructionsList !== void 0 && (gr(t.InstructionsList, { instancePath: i + "/InstructionsList", parentData: t, parentDataProperty: "InstructionsList", rootData: o }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), t.MediaList !== void 0 && (Pr(t.MediaList, { instancePath: i + "/MediaList", parentData: t, parentDataProperty: "MediaList", rootData: o }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), t.PenaltyList !== void 0 && (Dr(t.PenaltyList, { instancePath: i + "/PenaltyList", parentData: t, parentDataProperty: "PenaltyList", rootData: o }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), t.PriceClassList !== void 0 && (br(t.PriceClassList, { instancePath: i + "/PriceClassList", parentData: t, parentDataProperty: "PriceClassList", rootData: o }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), t.ServiceDefinitionList !== void 0 && (kr(t.ServiceDefinitionList, { instancePath: i + "/ServiceDefinitionList", parentData: t, parentDataProperty: "ServiceDefinitionList", rootData: o }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), t.TermsList !== void 0 && (vr(t.TermsList, { instancePath: i + "/TermsList", parentData: t, parentDataProperty: "TermsList", rootData: o }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Y.errors = e, s === 0;
}
function Ss(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.MetadataKey === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "MetadataKey" }, message: "must have required property 'MetadataKey'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "MetadataKey" || r === "refs" || r === "Application" || r === "Decimals" || r === "Name")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.MetadataKey !== void 0 && typeof t.MetadataKey != "string") {
      let r = { instancePath: i + "/MetadataKey", schemaPath: "#/properties/MetadataKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Application !== void 0 && (u(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.Decimals !== void 0) {
      let r = t.Decimals;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/Decimals", schemaPath: "#/properties/Decimals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ss.errors = e, s === 0;
}
function Ar(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.CurrencyMetadata === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "CurrencyMetadata" }, message: "must have required property 'CurrencyMetadata'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "CurrencyMetadata") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CurrencyMetadata !== void 0) {
      let r = t.CurrencyMetadata;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/CurrencyMetadata", schemaPath: "#/properties/CurrencyMetadata/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ss(r[a], { instancePath: i + "/CurrencyMetadata/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ss.errors : e.concat(Ss.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/CurrencyMetadata", schemaPath: "#/properties/CurrencyMetadata/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ar.errors = e, s === 0;
}
function qs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "CurrencyMetadatas") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.CurrencyMetadatas !== void 0 && (Ar(t.CurrencyMetadatas, { instancePath: i + "/CurrencyMetadatas", parentData: t, parentDataProperty: "CurrencyMetadatas", rootData: o }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qs.errors = e, s === 0;
}
function Rs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OtherMetadata === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OtherMetadata" }, message: "must have required property 'OtherMetadata'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "OtherMetadata") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OtherMetadata !== void 0) {
      let r = t.OtherMetadata;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OtherMetadata", schemaPath: "#/properties/OtherMetadata/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          qs(r[a], { instancePath: i + "/OtherMetadata/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? qs.errors : e.concat(qs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OtherMetadata", schemaPath: "#/properties/OtherMetadata/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rs.errors = e, s === 0;
}
function Ls(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "Other") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Other !== void 0 && (Rs(t.Other, { instancePath: i + "/Other", parentData: t, parentDataProperty: "Other", rootData: o }) || (e = e === null ? Rs.errors : e.concat(Rs.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ls.errors = e, s === 0;
}
var So = { type: "object", additionalProperties: !1, required: ["value"], properties: { value: { type: "string" }, Language: { type: "string" }, Type: { $ref: "#/$defs/ShortCode" }, ShortText: { $ref: "#/$defs/Text255" }, Code: { $ref: "#/$defs/ShortCode" }, DocURL: { type: "string" }, Status: { $ref: "#/$defs/Text64" }, Tag: { type: "string" }, RecordID: { $ref: "#/$defs/Text32" }, Owner: { $ref: "#/$defs/Text32" }, NodeList: { type: "string" } } };
function Es(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(So.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Language !== void 0 && typeof t.Language != "string") {
      let r = { instancePath: i + "/Language", schemaPath: "#/properties/Language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Type !== void 0 && (m(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.ShortText !== void 0 && (Ne(t.ShortText, { instancePath: i + "/ShortText", parentData: t, parentDataProperty: "ShortText", rootData: o }) || (e = e === null ? Ne.errors : e.concat(Ne.errors), s = e.length)), t.Code !== void 0 && (m(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.DocURL !== void 0 && typeof t.DocURL != "string") {
      let r = { instancePath: i + "/DocURL", schemaPath: "#/properties/DocURL/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Status !== void 0 && (v(t.Status, { instancePath: i + "/Status", parentData: t, parentDataProperty: "Status", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.Tag !== void 0 && typeof t.Tag != "string") {
      let r = { instancePath: i + "/Tag", schemaPath: "#/properties/Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RecordID !== void 0 && (b(t.RecordID, { instancePath: i + "/RecordID", parentData: t, parentDataProperty: "RecordID", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.Owner !== void 0 && (b(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.NodeList !== void 0 && typeof t.NodeList != "string") {
      let r = { instancePath: i + "/NodeList", schemaPath: "#/properties/NodeList/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Es.errors = e, s === 0;
}
function ve(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Error === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Error" }, message: "must have required property 'Error'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Error") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Error !== void 0) {
      let r = t.Error;
      if (Array.isArray(r)) {
        if (r.length > 99) {
          let a = { instancePath: i + "/Error", schemaPath: "#/properties/Error/maxItems", keyword: "maxItems", params: { limit: 99 }, message: "must NOT have more than 99 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        if (r.length < 1) {
          let a = { instancePath: i + "/Error", schemaPath: "#/properties/Error/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Es(r[a], { instancePath: i + "/Error/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Es.errors : e.concat(Es.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Error", schemaPath: "#/properties/Error/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ve.errors = e, s === 0;
}
function Ms(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" }, message: "must have required property 'Version'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Xn.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EchoToken !== void 0 && (C(t.EchoToken, { instancePath: i + "/EchoToken", parentData: t, parentDataProperty: "EchoToken", rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.TimeStamp !== void 0) {
      let r = t.TimeStamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Target !== void 0 && (O(t.Target, { instancePath: i + "/Target", parentData: t, parentDataProperty: "Target", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: i + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TransactionIdentifier !== void 0 && (b(t.TransactionIdentifier, { instancePath: i + "/TransactionIdentifier", parentData: t, parentDataProperty: "TransactionIdentifier", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.SequenceNmbr !== void 0 && (j(t.SequenceNmbr, { instancePath: i + "/SequenceNmbr", parentData: t, parentDataProperty: "SequenceNmbr", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.TransactionStatusCode !== void 0 && (N(t.TransactionStatusCode, { instancePath: i + "/TransactionStatusCode", parentData: t, parentDataProperty: "TransactionStatusCode", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.PrimaryLangID !== void 0 && typeof t.PrimaryLangID != "string") {
      let r = { instancePath: i + "/PrimaryLangID", schemaPath: "#/properties/PrimaryLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AltLangID !== void 0 && typeof t.AltLangID != "string") {
      let r = { instancePath: i + "/AltLangID", schemaPath: "#/properties/AltLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RetransmissionIndicator !== void 0 && typeof t.RetransmissionIndicator != "boolean") {
      let r = { instancePath: i + "/RetransmissionIndicator", schemaPath: "#/properties/RetransmissionIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CorrelationID !== void 0 && (v(t.CorrelationID, { instancePath: i + "/CorrelationID", parentData: t, parentDataProperty: "CorrelationID", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.AsynchronousAllowedInd !== void 0 && typeof t.AsynchronousAllowedInd != "boolean") {
      let r = { instancePath: i + "/AsynchronousAllowedInd", schemaPath: "#/properties/AsynchronousAllowedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Document !== void 0 && (S(t.Document, { instancePath: i + "/Document", parentData: t, parentDataProperty: "Document", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Success !== void 0 && (ne(t.Success, { instancePath: i + "/Success", parentData: t, parentDataProperty: "Success", rootData: o }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), t.Warnings !== void 0 && (oe(t.Warnings, { instancePath: i + "/Warnings", parentData: t, parentDataProperty: "Warnings", rootData: o }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), t.AirShoppingProcessing !== void 0 && (Se(t.AirShoppingProcessing, { instancePath: i + "/AirShoppingProcessing", parentData: t, parentDataProperty: "AirShoppingProcessing", rootData: o }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), t.ShoppingResponseID !== void 0 && (qe(t.ShoppingResponseID, { instancePath: i + "/ShoppingResponseID", parentData: t, parentDataProperty: "ShoppingResponseID", rootData: o }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), t.OffersGroup !== void 0 && (Tt(t.OffersGroup, { instancePath: i + "/OffersGroup", parentData: t, parentDataProperty: "OffersGroup", rootData: o }) || (e = e === null ? Tt.errors : e.concat(Tt.errors), s = e.length)), t.DataLists !== void 0 && (Y(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), t.Metadata !== void 0 && (Ls(t.Metadata, { instancePath: i + "/Metadata", parentData: t, parentDataProperty: "Metadata", rootData: o }) || (e = e === null ? Ls.errors : e.concat(Ls.errors), s = e.length)), t.Errors !== void 0 && (ve(t.Errors, { instancePath: i + "/Errors", parentData: t, parentDataProperty: "Errors", rootData: o }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ms.errors = e, s === 0;
}
function Un(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return Ms(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? Ms.errors : e.concat(Ms.errors), s = e.length), Un.errors = e, s === 0;
}
var ma = Wn;
var qo = { type: "object", additionalProperties: !1, required: ["Version"], properties: { EchoToken: { $ref: "#/$defs/Text128" }, TimeStamp: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Target: { $ref: "#/$defs/Target" }, Version: { type: "string" }, TransactionIdentifier: { $ref: "#/$defs/Text32" }, SequenceNmbr: { $ref: "#/$defs/nonNegativeInteger" }, TransactionStatusCode: { $ref: "#/$defs/TransactionStatus" }, PrimaryLangID: { type: "string" }, AltLangID: { type: "string" }, RetransmissionIndicator: { type: "boolean" }, CorrelationID: { $ref: "#/$defs/Text64" }, AsynchronousAllowedInd: { type: "boolean" }, Document: { $ref: "#/$defs/MessageDocument" }, Success: { $ref: "#/$defs/Success" }, Warnings: { $ref: "#/$defs/Warnings" }, ShoppingResponseID: { $ref: "#/$defs/ShoppingResponseId" }, PricedOffer: { $ref: "#/$defs/Offer" }, OtherOffers: { $ref: "#/$defs/OfferPriceRS_OtherOffers" }, Payments: { $ref: "#/$defs/OfferedPayments" }, DataLists: { $ref: "#/$defs/DataLists" }, Errors: { $ref: "#/$defs/Errors" } } };
var Ro = { type: "object", additionalProperties: !1, required: ["OfferID", "Owner", "OfferItem"], properties: { OfferID: { type: "string" }, Owner: { $ref: "#/$defs/AirlineCode" }, OwnerType: { type: "string" }, RequestedDateInd: { type: "boolean" }, WebAddressID: { type: "string" }, Parameters: { $ref: "#/$defs/OfferParameters" }, ValidatingCarrier: { $ref: "#/$defs/AirlineCode" }, TimeLimits: { $ref: "#/$defs/OfferTimeLimits" }, TotalPrice: { $ref: "#/$defs/OfferTotal" }, DescriptionReferences: { type: "string" }, DisclosureRef: { type: "string" }, BagDisclosureRefs: { type: "string" }, Penalty: { $ref: "#/$defs/Penalty" }, FlightsOverview: { $ref: "#/$defs/FlightsOverview" }, OfferItem: { type: "array", minItems: 1, items: { $ref: "#/$defs/OfferItem" } } } };
function Fs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferID" }, message: "must have required property 'OfferID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Owner" }, message: "must have required property 'Owner'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItem" }, message: "must have required property 'OfferItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Ro.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferID !== void 0 && typeof t.OfferID != "string") {
      let r = { instancePath: i + "/OfferID", schemaPath: "#/properties/OfferID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.OwnerType !== void 0 && typeof t.OwnerType != "string") {
      let r = { instancePath: i + "/OwnerType", schemaPath: "#/properties/OwnerType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RequestedDateInd !== void 0 && typeof t.RequestedDateInd != "boolean") {
      let r = { instancePath: i + "/RequestedDateInd", schemaPath: "#/properties/RequestedDateInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.WebAddressID !== void 0 && typeof t.WebAddressID != "string") {
      let r = { instancePath: i + "/WebAddressID", schemaPath: "#/properties/WebAddressID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Parameters !== void 0 && (ae(t.Parameters, { instancePath: i + "/Parameters", parentData: t, parentDataProperty: "Parameters", rootData: o }) || (e = e === null ? ae.errors : e.concat(ae.errors), s = e.length)), t.ValidatingCarrier !== void 0 && (c(t.ValidatingCarrier, { instancePath: i + "/ValidatingCarrier", parentData: t, parentDataProperty: "ValidatingCarrier", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.TimeLimits !== void 0 && (pe(t.TimeLimits, { instancePath: i + "/TimeLimits", parentData: t, parentDataProperty: "TimeLimits", rootData: o }) || (e = e === null ? pe.errors : e.concat(pe.errors), s = e.length)), t.TotalPrice !== void 0 && (ue(t.TotalPrice, { instancePath: i + "/TotalPrice", parentData: t, parentDataProperty: "TotalPrice", rootData: o }) || (e = e === null ? ue.errors : e.concat(ue.errors), s = e.length)), t.DescriptionReferences !== void 0 && typeof t.DescriptionReferences != "string") {
      let r = { instancePath: i + "/DescriptionReferences", schemaPath: "#/properties/DescriptionReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.DisclosureRef !== void 0 && typeof t.DisclosureRef != "string") {
      let r = { instancePath: i + "/DisclosureRef", schemaPath: "#/properties/DisclosureRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BagDisclosureRefs !== void 0 && typeof t.BagDisclosureRefs != "string") {
      let r = { instancePath: i + "/BagDisclosureRefs", schemaPath: "#/properties/BagDisclosureRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Penalty !== void 0 && (M(t.Penalty, { instancePath: i + "/Penalty", parentData: t, parentDataProperty: "Penalty", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.FlightsOverview !== void 0 && (Re(t.FlightsOverview, { instancePath: i + "/FlightsOverview", parentData: t, parentDataProperty: "FlightsOverview", rootData: o }) || (e = e === null ? Re.errors : e.concat(Re.errors), s = e.length)), t.OfferItem !== void 0) {
      let r = t.OfferItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ve(r[a], { instancePath: i + "/OfferItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ve.errors : e.concat(Ve.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fs.errors = e, s === 0;
}
function xs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Offer" || r === "ALaCarteOffer")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Offer !== void 0) {
      let r = t.Offer;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Fs(r[a], { instancePath: i + "/Offer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Fs.errors : e.concat(Fs.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Offer", schemaPath: "#/properties/Offer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.ALaCarteOffer !== void 0 && (Ue(t.ALaCarteOffer, { instancePath: i + "/ALaCarteOffer", parentData: t, parentDataProperty: "ALaCarteOffer", rootData: o }) || (e = e === null ? Ue.errors : e.concat(Ue.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xs.errors = e, s === 0;
}
var Lo = { type: "object", additionalProperties: !1, properties: { Voucher: { $ref: "#/$defs/Voucher" }, PaymentCard: { $ref: "#/$defs/PaymentCard" }, Other: { $ref: "#/$defs/PaymentMethod_Other" }, MiscChargeOrder: { $ref: "#/$defs/PaymentMethod_MiscChargeOrder" }, LoyaltyRedemption: { $ref: "#/$defs/LoyaltyRedemption" }, DirectBill: { $ref: "#/$defs/PaymentMethod_DirectBill" }, Cash: { $ref: "#/$defs/PaymentMethod_Cash" }, BankAccount: { $ref: "#/$defs/BankAccount" }, Check: { $ref: "#/$defs/BankCheck" } } };
function wr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Effective" || r === "Expiration")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Effective !== void 0) {
      let r = t.Effective;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/Effective", schemaPath: "#/properties/Effective/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Effective", schemaPath: "#/properties/Effective/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Expiration !== void 0) {
      let r = t.Expiration;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/Expiration", schemaPath: "#/properties/Expiration/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Expiration", schemaPath: "#/properties/Expiration/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wr.errors = e, s === 0;
}
function L(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (f(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return L.errors = e, s === 0;
}
function Ir(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Surname === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Surname" }, message: "must have required property 'Surname'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "ObjectMetaReferences" || r === "Surname" || r === "Given" || r === "Title" || r === "SurnameSuffix" || r === "Middle")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Surname !== void 0 && (L(t.Surname, { instancePath: i + "/Surname", parentData: t, parentDataProperty: "Surname", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.Given !== void 0) {
      let r = t.Given;
      if (Array.isArray(r)) {
        if (r.length > 5) {
          let a = { instancePath: i + "/Given", schemaPath: "#/properties/Given/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          L(r[a], { instancePath: i + "/Given/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Given", schemaPath: "#/properties/Given/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Title !== void 0 && typeof t.Title != "string") {
      let r = { instancePath: i + "/Title", schemaPath: "#/properties/Title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SurnameSuffix !== void 0 && typeof t.SurnameSuffix != "string") {
      let r = { instancePath: i + "/SurnameSuffix", schemaPath: "#/properties/SurnameSuffix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Middle !== void 0) {
      let r = t.Middle;
      if (Array.isArray(r)) {
        if (r.length > 3) {
          let a = { instancePath: i + "/Middle", schemaPath: "#/properties/Middle/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          se(r[a], { instancePath: i + "/Middle/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? se.errors : e.concat(se.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Middle", schemaPath: "#/properties/Middle/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ir.errors = e, s === 0;
}
function Bs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Number" || r === "EffectiveExpireDate" || r === "Name")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Number !== void 0 && (W(t.Number, { instancePath: i + "/Number", parentData: t, parentDataProperty: "Number", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.EffectiveExpireDate !== void 0 && (wr(t.EffectiveExpireDate, { instancePath: i + "/EffectiveExpireDate", parentData: t, parentDataProperty: "EffectiveExpireDate", rootData: o }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), t.Name !== void 0 && (Ir(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bs.errors = e, s === 0;
}
var Eo = { type: "object", additionalProperties: !1, properties: { ObjectKey: { type: "string" }, refs: { type: "string" }, CardType: { $ref: "#/$defs/CardType" }, CardCode: { $ref: "#/$defs/CardBrand" }, CardNumber: { $ref: "#/$defs/PaymentCard_CardNumber" }, IssueNumber: { $ref: "#/$defs/int" }, SeriesCode: { $ref: "#/$defs/PaymentCard_SeriesCode" }, CardHolderName: { $ref: "#/$defs/NamePart" }, CardHolderBillingAddress: { $ref: "#/$defs/StructuredAddress" }, MaskedCardNumber: { $ref: "#/$defs/MaskedCardNumber" }, Amount: { $ref: "#/$defs/Amount" }, Surcharge: { $ref: "#/$defs/PaymentCard_Surcharge" }, EffectiveExpireDate: { $ref: "#/$defs/CardDates" }, AddressValidation: { $ref: "#/$defs/Word" }, TokenizedCardNumber: { type: "string" }, ApprovalType: { $ref: "#/$defs/ShortCode" } } };
var Zn = new RegExp("^(?:[0-9a-zA-Z]{1,6})$", "u");
function $r(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Zn.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-zA-Z]{1,6})$" }, message: 'must match pattern "^(?:[0-9a-zA-Z]{1,6})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $r.errors = e, s === 0;
}
var Qn = new RegExp("^(?:[A-Z]{2})$", "u");
function Tr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Qn.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z]{2})$" }, message: 'must match pattern "^(?:[A-Z]{2})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Tr.errors = e, s === 0;
}
var Mo = new RegExp("^(?:[0-9]{1,19})$", "u");
function Vs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Mo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,19})$" }, message: 'must match pattern "^(?:[0-9]{1,19})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vs.errors = e, s === 0;
}
function _s(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (Vs(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? Vs.errors : e.concat(Vs.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _s.errors = e, s === 0;
}
var Fo = new RegExp("^(?:[0-9]{1,8})$", "u");
function Us(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Fo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9]{1,8})$" }, message: 'must match pattern "^(?:[0-9]{1,8})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Us.errors = e, s === 0;
}
function Zs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (Us(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? Us.errors : e.concat(Us.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zs.errors = e, s === 0;
}
var xo = { type: "object", additionalProperties: !1, properties: { refs: { type: "string" }, Application: { $ref: "#/$defs/AddressUse" }, Street: { type: "array", maxItems: 2, items: { type: "string" } }, BuildingRoom: { type: "string" }, PO_Box: { type: "string" }, CityName: { type: "string" }, StateProv: { type: "string" }, PostalCode: { $ref: "#/$defs/Text15" }, CountryCode: { $ref: "#/$defs/CountryOfSale" }, County: { $ref: "#/$defs/Name" } } }, Bo = { type: "string", enum: ["AddressAtOrigin", "AddressAtDestination"] };
function Qs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "AddressAtOrigin" || t === "AddressAtDestination")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Bo.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qs.errors = e, s === 0;
}
function Ws(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 15) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ws.errors = e, s === 0;
}
function Ks(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Qn.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z]{2})$" }, message: 'must match pattern "^(?:[A-Z]{2})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ks.errors = e, s === 0;
}
function Cr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (Ks(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? Ks.errors : e.concat(Ks.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Cr.errors = e, s === 0;
}
function Or(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(xo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Application !== void 0 && (Qs(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? Qs.errors : e.concat(Qs.errors), s = e.length)), t.Street !== void 0) {
      let r = t.Street;
      if (Array.isArray(r)) {
        if (r.length > 2) {
          let a = { instancePath: i + "/Street", schemaPath: "#/properties/Street/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/Street/" + a, schemaPath: "#/properties/Street/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/Street", schemaPath: "#/properties/Street/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.BuildingRoom !== void 0 && typeof t.BuildingRoom != "string") {
      let r = { instancePath: i + "/BuildingRoom", schemaPath: "#/properties/BuildingRoom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PO_Box !== void 0 && typeof t.PO_Box != "string") {
      let r = { instancePath: i + "/PO_Box", schemaPath: "#/properties/PO_Box/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CityName !== void 0 && typeof t.CityName != "string") {
      let r = { instancePath: i + "/CityName", schemaPath: "#/properties/CityName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.StateProv !== void 0 && typeof t.StateProv != "string") {
      let r = { instancePath: i + "/StateProv", schemaPath: "#/properties/StateProv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PostalCode !== void 0 && (Ws(t.PostalCode, { instancePath: i + "/PostalCode", parentData: t, parentDataProperty: "PostalCode", rootData: o }) || (e = e === null ? Ws.errors : e.concat(Ws.errors), s = e.length)), t.CountryCode !== void 0 && (Cr(t.CountryCode, { instancePath: i + "/CountryCode", parentData: t, parentDataProperty: "CountryCode", rootData: o }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), t.County !== void 0 && (f(t.County, { instancePath: i + "/County", parentData: t, parentDataProperty: "County", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Or.errors = e, s === 0;
}
var Vo = new RegExp("^(?:[0-9a-zA-Z]{1,19})$", "u");
function Gs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Vo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-zA-Z]{1,19})$" }, message: 'must match pattern "^(?:[0-9a-zA-Z]{1,19})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gs.errors = e, s === 0;
}
function jr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (Gs(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? Gs.errors : e.concat(Gs.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jr.errors = e, s === 0;
}
function zs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Amount" || r === "PercentageValue")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.PercentageValue !== void 0 && (me(t.PercentageValue, { instancePath: i + "/PercentageValue", parentData: t, parentDataProperty: "PercentageValue", rootData: o }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zs.errors = e, s === 0;
}
var _o = new RegExp("^(?:(0[1-9]|1[0-2])[0-9][0-9])$", "u");
function Oe(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!_o.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(0[1-9]|1[0-2])[0-9][0-9])$" }, message: 'must match pattern "^(?:(0[1-9]|1[0-2])[0-9][0-9])$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Oe.errors = e, s === 0;
}
function Nr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Effective" || r === "Expiration")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Effective !== void 0 && (Oe(t.Effective, { instancePath: i + "/Effective", parentData: t, parentDataProperty: "Effective", rootData: o }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length)), t.Expiration !== void 0 && (Oe(t.Expiration, { instancePath: i + "/Expiration", parentData: t, parentDataProperty: "Expiration", rootData: o }) || (e = e === null ? Oe.errors : e.concat(Oe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Nr.errors = e, s === 0;
}
function Hs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(Eo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ObjectKey !== void 0 && typeof t.ObjectKey != "string") {
      let r = { instancePath: i + "/ObjectKey", schemaPath: "#/properties/ObjectKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardType !== void 0 && ($r(t.CardType, { instancePath: i + "/CardType", parentData: t, parentDataProperty: "CardType", rootData: o }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), t.CardCode !== void 0 && (Tr(t.CardCode, { instancePath: i + "/CardCode", parentData: t, parentDataProperty: "CardCode", rootData: o }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), t.CardNumber !== void 0 && (_s(t.CardNumber, { instancePath: i + "/CardNumber", parentData: t, parentDataProperty: "CardNumber", rootData: o }) || (e = e === null ? _s.errors : e.concat(_s.errors), s = e.length)), t.IssueNumber !== void 0 && ($(t.IssueNumber, { instancePath: i + "/IssueNumber", parentData: t, parentDataProperty: "IssueNumber", rootData: o }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.SeriesCode !== void 0 && (Zs(t.SeriesCode, { instancePath: i + "/SeriesCode", parentData: t, parentDataProperty: "SeriesCode", rootData: o }) || (e = e === null ? Zs.errors : e.concat(Zs.errors), s = e.length)), t.CardHolderName !== void 0 && (L(t.CardHolderName, { instancePath: i + "/CardHolderName", parentData: t, parentDataProperty: "CardHolderName", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.CardHolderBillingAddress !== void 0 && (Or(t.CardHolderBillingAddress, { instancePath: i + "/CardHolderBillingAddress", parentData: t, parentDataProperty: "CardHolderBillingAddress", rootData: o }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), t.MaskedCardNumber !== void 0 && (jr(t.MaskedCardNumber, { instancePath: i + "/MaskedCardNumber", parentData: t, parentDataProperty: "MaskedCardNumber", rootData: o }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Surcharge !== void 0 && (zs(t.Surcharge, { instancePath: i + "/Surcharge", parentData: t, parentDataProperty: "Surcharge", rootData: o }) || (e = e === null ? zs.errors : e.concat(zs.errors), s = e.length)), t.EffectiveExpireDate !== void 0 && (Nr(t.EffectiveExpireDate, { instancePath: i + "/EffectiveExpireDate", parentData: t, parentDataProperty: "EffectiveExpireDate", rootData: o }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), t.AddressValidation !== void 0 && (u(t.AddressValidation, { instancePath: i + "/AddressValidation", parentData: t, parentDataProperty: "AddressValidation", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.TokenizedCardNumber !== void 0 && typeof t.TokenizedCardNumber != "string") {
      let r = { instancePath: i + "/TokenizedCardNumber", schemaPath: "#/properties/TokenizedCardNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ApprovalType !== void 0 && (m(t.ApprovalType, { instancePath: i + "/ApprovalType", parentData: t, parentDataProperty: "ApprovalType", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Hs.errors = e, s === 0;
}
function Ys(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Remarks === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Remarks" }, message: "must have required property 'Remarks'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Remarks") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Remarks !== void 0 && (R(t.Remarks, { instancePath: i + "/Remarks", parentData: t, parentDataProperty: "Remarks", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ys.errors = e, s === 0;
}
function Js(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "TicketNumber") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.TicketNumber !== void 0 && (u(t.TicketNumber, { instancePath: i + "/TicketNumber", parentData: t, parentDataProperty: "TicketNumber", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Js.errors = e, s === 0;
}
function Q(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (u(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Q.errors = e, s === 0;
}
function Xs(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "RedemptionQuantity" || r === "MemberNumber" || r === "PromotionCode" || r === "PromoVendorCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RedemptionQuantity !== void 0 && (d(t.RedemptionQuantity, { instancePath: i + "/RedemptionQuantity", parentData: t, parentDataProperty: "RedemptionQuantity", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.MemberNumber !== void 0 && (Q(t.MemberNumber, { instancePath: i + "/MemberNumber", parentData: t, parentDataProperty: "MemberNumber", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.PromotionCode !== void 0 && (u(t.PromotionCode, { instancePath: i + "/PromotionCode", parentData: t, parentDataProperty: "PromotionCode", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.PromoVendorCode !== void 0) {
      let r = t.PromoVendorCode;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          u(r[a], { instancePath: i + "/PromoVendorCode/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PromoVendorCode", schemaPath: "#/properties/PromoVendorCode/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xs.errors = e, s === 0;
}
function ei(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "DirectBillID" || r === "CompanyName" || r === "ContactName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.DirectBillID !== void 0 && (f(t.DirectBillID, { instancePath: i + "/DirectBillID", parentData: t, parentDataProperty: "DirectBillID", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.CompanyName !== void 0 && (f(t.CompanyName, { instancePath: i + "/CompanyName", parentData: t, parentDataProperty: "CompanyName", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.ContactName !== void 0 && (f(t.ContactName, { instancePath: i + "/ContactName", parentData: t, parentDataProperty: "ContactName", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ei.errors = e, s === 0;
}
function ri(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "CashInd") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.CashInd !== void 0 && typeof t.CashInd != "boolean") {
      let r = { instancePath: i + "/CashInd", schemaPath: "#/properties/CashInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
    for (let r in t)
      if (!(r === "ChecksAcceptedInd" || r === "refs" || r === "Name" || r === "BankID" || r === "AccountType" || r === "AccountNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ChecksAcceptedInd !== void 0 && typeof t.ChecksAcceptedInd != "boolean") {
      let r = { instancePath: i + "/ChecksAcceptedInd", schemaPath: "#/properties/ChecksAcceptedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Name !== void 0 && (L(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.BankID !== void 0 && (Q(t.BankID, { instancePath: i + "/BankID", parentData: t, parentDataProperty: "BankID", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.AccountType !== void 0 && (u(t.AccountType, { instancePath: i + "/AccountType", parentData: t, parentDataProperty: "AccountType", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.AccountNumber !== void 0 && (Q(t.AccountNumber, { instancePath: i + "/AccountNumber", parentData: t, parentDataProperty: "AccountNumber", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ti.errors = e, s === 0;
}
function Sr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Number" || r === "SignedDate" || r === "OrderTo")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Number !== void 0 && ($(t.Number, { instancePath: i + "/Number", parentData: t, parentDataProperty: "Number", rootData: o }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.SignedDate !== void 0) {
      let r = t.SignedDate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/SignedDate", schemaPath: "#/properties/SignedDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/SignedDate", schemaPath: "#/properties/SignedDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OrderTo !== void 0 && typeof t.OrderTo != "string") {
      let r = { instancePath: i + "/OrderTo", schemaPath: "#/properties/OrderTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Sr.errors = e, s === 0;
}
function qr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(Lo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Voucher !== void 0 && (Bs(t.Voucher, { instancePath: i + "/Voucher", parentData: t, parentDataProperty: "Voucher", rootData: o }) || (e = e === null ? Bs.errors : e.concat(Bs.errors), s = e.length)), t.PaymentCard !== void 0 && (Hs(t.PaymentCard, { instancePath: i + "/PaymentCard", parentData: t, parentDataProperty: "PaymentCard", rootData: o }) || (e = e === null ? Hs.errors : e.concat(Hs.errors), s = e.length)), t.Other !== void 0 && (Ys(t.Other, { instancePath: i + "/Other", parentData: t, parentDataProperty: "Other", rootData: o }) || (e = e === null ? Ys.errors : e.concat(Ys.errors), s = e.length)), t.MiscChargeOrder !== void 0 && (Js(t.MiscChargeOrder, { instancePath: i + "/MiscChargeOrder", parentData: t, parentDataProperty: "MiscChargeOrder", rootData: o }) || (e = e === null ? Js.errors : e.concat(Js.errors), s = e.length)), t.LoyaltyRedemption !== void 0 && (Xs(t.LoyaltyRedemption, { instancePath: i + "/LoyaltyRedemption", parentData: t, parentDataProperty: "LoyaltyRedemption", rootData: o }) || (e = e === null ? Xs.errors : e.concat(Xs.errors), s = e.length)), t.DirectBill !== void 0 && (ei(t.DirectBill, { instancePath: i + "/DirectBill", parentData: t, parentDataProperty: "DirectBill", rootData: o }) || (e = e === null ? ei.errors : e.concat(ei.errors), s = e.length)), t.Cash !== void 0 && (ri(t.Cash, { instancePath: i + "/Cash", parentData: t, parentDataProperty: "Cash", rootData: o }) || (e = e === null ? ri.errors : e.concat(ri.errors), s = e.length)), t.BankAccount !== void 0 && (ti(t.BankAccount, { instancePath: i + "/BankAccount", parentData: t, parentDataProperty: "BankAccount", rootData: o }) || (e = e === null ? ti.errors : e.concat(ti.errors), s = e.length)), t.Check !== void 0 && (Sr(t.Check, { instancePath: i + "/Check", parentData: t, parentDataProperty: "Check", rootData: o }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qr.errors = e, s === 0;
}
function Ae(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "ContactInfoRefs") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactInfoRefs !== void 0 && typeof t.ContactInfoRefs != "string") {
      let r = { instancePath: i + "/ContactInfoRefs", schemaPath: "#/properties/ContactInfoRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ae.errors = e, s === 0;
}
function si(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Type" }, message: "must have required property 'Type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Method" }, message: "must have required property 'Method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Type" || r === "Method" || r === "Amount" || r === "Payer")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Type !== void 0 && (m(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.Method !== void 0 && (qr(t.Method, { instancePath: i + "/Method", parentData: t, parentDataProperty: "Method", rootData: o }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Payer !== void 0 && (Ae(t.Payer, { instancePath: i + "/Payer", parentData: t, parentDataProperty: "Payer", rootData: o }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return si.errors = e, s === 0;
}
function Rr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Payment === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Payment" }, message: "must have required property 'Payment'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Payment") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Payment !== void 0) {
      let r = t.Payment;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Payment", schemaPath: "#/properties/Payment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          si(r[a], { instancePath: i + "/Payment/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? si.errors : e.concat(si.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Payment", schemaPath: "#/properties/Payment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rr.errors = e, s === 0;
}
function ii(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" }, message: "must have required property 'Version'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(qo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EchoToken !== void 0 && (C(t.EchoToken, { instancePath: i + "/EchoToken", parentData: t, parentDataProperty: "EchoToken", rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.TimeStamp !== void 0) {
      let r = t.TimeStamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Target !== void 0 && (O(t.Target, { instancePath: i + "/Target", parentData: t, parentDataProperty: "Target", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: i + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TransactionIdentifier !== void 0 && (b(t.TransactionIdentifier, { instancePath: i + "/TransactionIdentifier", parentData: t, parentDataProperty: "TransactionIdentifier", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.SequenceNmbr !== void 0 && (j(t.SequenceNmbr, { instancePath: i + "/SequenceNmbr", parentData: t, parentDataProperty: "SequenceNmbr", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.TransactionStatusCode !== void 0 && (N(t.TransactionStatusCode, { instancePath: i + "/TransactionStatusCode", parentData: t, parentDataProperty: "TransactionStatusCode", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.PrimaryLangID !== void 0 && typeof t.PrimaryLangID != "string") {
      let r = { instancePath: i + "/PrimaryLangID", schemaPath: "#/properties/PrimaryLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AltLangID !== void 0 && typeof t.AltLangID != "string") {
      let r = { instancePath: i + "/AltLangID", schemaPath: "#/properties/AltLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RetransmissionIndicator !== void 0 && typeof t.RetransmissionIndicator != "boolean") {
      let r = { instancePath: i + "/RetransmissionIndicator", schemaPath: "#/properties/RetransmissionIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CorrelationID !== void 0 && (v(t.CorrelationID, { instancePath: i + "/CorrelationID", parentData: t, parentDataProperty: "CorrelationID", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.AsynchronousAllowedInd !== void 0 && typeof t.AsynchronousAllowedInd != "boolean") {
      let r = { instancePath: i + "/AsynchronousAllowedInd", schemaPath: "#/properties/AsynchronousAllowedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Document !== void 0 && (S(t.Document, { instancePath: i + "/Document", parentData: t, parentDataProperty: "Document", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Success !== void 0 && (ne(t.Success, { instancePath: i + "/Success", parentData: t, parentDataProperty: "Success", rootData: o }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), t.Warnings !== void 0 && (oe(t.Warnings, { instancePath: i + "/Warnings", parentData: t, parentDataProperty: "Warnings", rootData: o }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), t.ShoppingResponseID !== void 0 && (qe(t.ShoppingResponseID, { instancePath: i + "/ShoppingResponseID", parentData: t, parentDataProperty: "ShoppingResponseID", rootData: o }) || (e = e === null ? qe.errors : e.concat(qe.errors), s = e.length)), t.PricedOffer !== void 0 && (_e(t.PricedOffer, { instancePath: i + "/PricedOffer", parentData: t, parentDataProperty: "PricedOffer", rootData: o }) || (e = e === null ? _e.errors : e.concat(_e.errors), s = e.length)), t.OtherOffers !== void 0 && (xs(t.OtherOffers, { instancePath: i + "/OtherOffers", parentData: t, parentDataProperty: "OtherOffers", rootData: o }) || (e = e === null ? xs.errors : e.concat(xs.errors), s = e.length)), t.Payments !== void 0 && (Rr(t.Payments, { instancePath: i + "/Payments", parentData: t, parentDataProperty: "Payments", rootData: o }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), t.DataLists !== void 0 && (Y(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length)), t.Errors !== void 0 && (ve(t.Errors, { instancePath: i + "/Errors", parentData: t, parentDataProperty: "Errors", rootData: o }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ii.errors = e, s === 0;
}
function Wn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return ii(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? ii.errors : e.concat(ii.errors), s = e.length), Wn.errors = e, s === 0;
}
var ya = Kn;
var Uo = { type: "object", additionalProperties: !1, required: ["Version", "Document", "Party", "Query"], properties: { EchoToken: { $ref: "#/$defs/Text128" }, TimeStamp: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Target: { $ref: "#/$defs/Target" }, Version: { type: "string" }, TransactionIdentifier: { $ref: "#/$defs/Text32" }, SequenceNmbr: { $ref: "#/$defs/nonNegativeInteger" }, TransactionStatusCode: { $ref: "#/$defs/TransactionStatus" }, PrimaryLangID: { type: "string" }, AltLangID: { type: "string" }, RetransmissionIndicator: { type: "boolean" }, CorrelationID: { $ref: "#/$defs/Text64" }, AsynchronousAllowedInd: { type: "boolean" }, PointOfSale: { $ref: "#/$defs/PointOfSale" }, Document: { $ref: "#/$defs/MessageDocument" }, Party: { $ref: "#/$defs/Parties" }, ExpectedRefundAmount: { $ref: "#/$defs/DetailCurrencyPrice" }, Query: { $ref: "#/$defs/CancelQuery" } } };
function ni(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (w(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ni.errors = e, s === 0;
}
function oi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "CountryCode" || r === "CityCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.CountryCode !== void 0 && (Cr(t.CountryCode, { instancePath: i + "/CountryCode", parentData: t, parentDataProperty: "CountryCode", rootData: o }) || (e = e === null ? Cr.errors : e.concat(Cr.errors), s = e.length)), t.CityCode !== void 0 && (ni(t.CityCode, { instancePath: i + "/CityCode", parentData: t, parentDataProperty: "CityCode", rootData: o }) || (e = e === null ? ni.errors : e.concat(ni.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return oi.errors = e, s === 0;
}
function ai(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Zone")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0) {
      let r = t.value;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/value", schemaPath: "#/properties/value/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Zone !== void 0 && (h(t.Zone, { instancePath: i + "/Zone", parentData: t, parentDataProperty: "Zone", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ai.errors = e, s === 0;
}
function J(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "id" || r === "AgentDutyCode" || r === "refs" || r === "Location" || r === "RequestTime")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.id !== void 0 && typeof t.id != "string") {
      let r = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AgentDutyCode !== void 0 && typeof t.AgentDutyCode != "string") {
      let r = { instancePath: i + "/AgentDutyCode", schemaPath: "#/properties/AgentDutyCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Location !== void 0 && (oi(t.Location, { instancePath: i + "/Location", parentData: t, parentDataProperty: "Location", rootData: o }) || (e = e === null ? oi.errors : e.concat(oi.errors), s = e.length)), t.RequestTime !== void 0 && (ai(t.RequestTime, { instancePath: i + "/RequestTime", parentData: t, parentDataProperty: "RequestTime", rootData: o }) || (e = e === null ? ai.errors : e.concat(ai.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return J.errors = e, s === 0;
}
var Zo = { type: "object", additionalProperties: !1, properties: { AgentUserSender: { $ref: "#/$defs/AgentUser" }, AggregatorSender: { $ref: "#/$defs/Aggregator" }, EnabledSystemSender: { $ref: "#/$defs/SystemParty" }, MarketingCarrierSender: { $ref: "#/$defs/AirlineParty" }, ORA_Sender: { $ref: "#/$defs/AirlineParty" }, OperatingCarrierSender: { $ref: "#/$defs/AirlineParty" }, POA_Sender: { $ref: "#/$defs/AirlineParty" }, RetailPartnerSender: { $ref: "#/$defs/RetailParty" }, TravelAgencySender: { $ref: "#/$defs/TravelAgencyParty" }, CorporateSender: { $ref: "#/$defs/Sender_CorporateSender" } } }, Qo = { type: "object", additionalProperties: !1, required: ["AgentUserID"], properties: { metadata: { type: "string" }, refs: { type: "string" }, Name: { $ref: "#/$defs/Name" }, Type: { $ref: "#/$defs/Name" }, Contacts: { $ref: "#/$defs/PartyContacts" }, PseudoCity: { $ref: "#/$defs/PseudoCity" }, IATA_Number: { $ref: "#/$defs/AgencyNumber" }, AgentUserID: { $ref: "#/$defs/OwnedId" }, UserRole: { $ref: "#/$defs/Name" } } };
function pi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    if (t.Address === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Address" }, message: "must have required property 'Address'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Application" || r === "Address")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Application !== void 0 && (f(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Address !== void 0 && (pi(t.Address, { instancePath: i + "/Address", parentData: t, parentDataProperty: "Address", rootData: o }) || (e = e === null ? pi.errors : e.concat(pi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return li.errors = e, s === 0;
}
function fi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "CountryCode" || r === "AreaCode" || r === "Extension" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CountryCode !== void 0 && (h(t.CountryCode, { instancePath: i + "/CountryCode", parentData: t, parentDataProperty: "CountryCode", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.AreaCode !== void 0 && (h(t.AreaCode, { instancePath: i + "/AreaCode", parentData: t, parentDataProperty: "AreaCode", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.Extension !== void 0 && (u(t.Extension, { instancePath: i + "/Extension", parentData: t, parentDataProperty: "Extension", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fi.errors = e, s === 0;
}
function ui(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Application" || r === "Number")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Application !== void 0 && (f(t.Application, { instancePath: i + "/Application", parentData: t, parentDataProperty: "Application", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Number !== void 0) {
      let r = t.Number;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          fi(r[a], { instancePath: i + "/Number/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? fi.errors : e.concat(fi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Number", schemaPath: "#/properties/Number/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ui.errors = e, s === 0;
}
function mi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ContactType" || r === "AddressContact" || r === "EmailContact" || r === "PhoneContact" || r === "Name")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactType !== void 0 && typeof t.ContactType != "string") {
      let r = { instancePath: i + "/ContactType", schemaPath: "#/properties/ContactType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.AddressContact !== void 0 && (Or(t.AddressContact, { instancePath: i + "/AddressContact", parentData: t, parentDataProperty: "AddressContact", rootData: o }) || (e = e === null ? Or.errors : e.concat(Or.errors), s = e.length)), t.EmailContact !== void 0 && (li(t.EmailContact, { instancePath: i + "/EmailContact", parentData: t, parentDataProperty: "EmailContact", rootData: o }) || (e = e === null ? li.errors : e.concat(li.errors), s = e.length)), t.PhoneContact !== void 0 && (ui(t.PhoneContact, { instancePath: i + "/PhoneContact", parentData: t, parentDataProperty: "PhoneContact", rootData: o }) || (e = e === null ? ui.errors : e.concat(ui.errors), s = e.length)), t.Name !== void 0 && (Ir(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? Ir.errors : e.concat(Ir.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mi.errors = e, s === 0;
}
function Lr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Contact === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Contact" }, message: "must have required property 'Contact'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Contact") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Contact !== void 0) {
      let r = t.Contact;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Contact", schemaPath: "#/properties/Contact/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          mi(r[a], { instancePath: i + "/Contact/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? mi.errors : e.concat(mi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Contact", schemaPath: "#/properties/Contact/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Lr.errors = e, s === 0;
}
function yi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 16) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yi.errors = e, s === 0;
}
function Er(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Owner")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (yi(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? yi.errors : e.concat(yi.errors), s = e.length)), t.Owner !== void 0 && typeof t.Owner != "string") {
      let r = { instancePath: i + "/Owner", schemaPath: "#/properties/Owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Er.errors = e, s === 0;
}
var Wo = new RegExp("^(?:[A-Z0-9]{7,8})$", "u");
function we(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Wo.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z0-9]{7,8})$" }, message: 'must match pattern "^(?:[A-Z0-9]{7,8})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return we.errors = e, s === 0;
}
function Ie(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AgentUserID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AgentUserID" }, message: "must have required property 'AgentUserID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Qo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.metadata !== void 0 && typeof t.metadata != "string") {
      let r = { instancePath: i + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Type !== void 0 && (f(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Contacts !== void 0 && (Lr(t.Contacts, { instancePath: i + "/Contacts", parentData: t, parentDataProperty: "Contacts", rootData: o }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), t.PseudoCity !== void 0 && (Er(t.PseudoCity, { instancePath: i + "/PseudoCity", parentData: t, parentDataProperty: "PseudoCity", rootData: o }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), t.IATA_Number !== void 0 && (we(t.IATA_Number, { instancePath: i + "/IATA_Number", parentData: t, parentDataProperty: "IATA_Number", rootData: o }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), t.AgentUserID !== void 0 && (I(t.AgentUserID, { instancePath: i + "/AgentUserID", parentData: t, parentDataProperty: "AgentUserID", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.UserRole !== void 0 && (f(t.UserRole, { instancePath: i + "/UserRole", parentData: t, parentDataProperty: "UserRole", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ie.errors = e, s === 0;
}
function Mr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.supplier_ref === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "supplier_ref" }, message: "must have required property 'supplier_ref'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "supplier_ref") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.supplier_ref !== void 0 && typeof t.supplier_ref != "string") {
      let r = { instancePath: i + "/supplier_ref", schemaPath: "#/properties/supplier_ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mr.errors = e, s === 0;
}
function $e(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Owner" || r === "Name" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (q(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.Owner !== void 0 && (u(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $e.errors = e, s === 0;
}
function Fr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AggregatorID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AggregatorID" }, message: "must have required property 'AggregatorID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "metadata" || r === "ConnectMethod" || r === "refs" || r === "Name" || r === "Category" || r === "RoleOfIntermediaryReference" || r === "AggregatorID" || r === "AgentUserID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.metadata !== void 0 && typeof t.metadata != "string") {
      let r = { instancePath: i + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ConnectMethod !== void 0 && (f(t.ConnectMethod, { instancePath: i + "/ConnectMethod", parentData: t, parentDataProperty: "ConnectMethod", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Category !== void 0 && (m(t.Category, { instancePath: i + "/Category", parentData: t, parentDataProperty: "Category", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.RoleOfIntermediaryReference !== void 0 && (Mr(t.RoleOfIntermediaryReference, { instancePath: i + "/RoleOfIntermediaryReference", parentData: t, parentDataProperty: "RoleOfIntermediaryReference", rootData: o }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), t.AggregatorID !== void 0 && (I(t.AggregatorID, { instancePath: i + "/AggregatorID", parentData: t, parentDataProperty: "AggregatorID", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.AgentUserID !== void 0 && ($e(t.AgentUserID, { instancePath: i + "/AgentUserID", parentData: t, parentDataProperty: "AgentUserID", rootData: o }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fr.errors = e, s === 0;
}
function xr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SystemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SystemID" }, message: "must have required property 'SystemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "metadata" || r === "refs" || r === "Name" || r === "Category" || r === "SystemID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.metadata !== void 0 && typeof t.metadata != "string") {
      let r = { instancePath: i + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Category !== void 0 && (m(t.Category, { instancePath: i + "/Category", parentData: t, parentDataProperty: "Category", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.SystemID !== void 0 && (I(t.SystemID, { instancePath: i + "/SystemID", parentData: t, parentDataProperty: "SystemID", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xr.errors = e, s === 0;
}
function A(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AirlineID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AirlineID" }, message: "must have required property 'AirlineID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "metadata" || r === "refs" || r === "AirlineID" || r === "Name" || r === "AgentUser")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.metadata !== void 0 && typeof t.metadata != "string") {
      let r = { instancePath: i + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.AirlineID !== void 0 && (V(t.AirlineID, { instancePath: i + "/AirlineID", parentData: t, parentDataProperty: "AirlineID", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Name !== void 0 && (ke(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? ke.errors : e.concat(ke.errors), s = e.length)), t.AgentUser !== void 0 && (Ie(t.AgentUser, { instancePath: i + "/AgentUser", parentData: t, parentDataProperty: "AgentUser", rootData: o }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return A.errors = e, s === 0;
}
function Br(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.RetailerID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "RetailerID" }, message: "must have required property 'RetailerID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "metadata" || r === "refs" || r === "RetailerID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.metadata !== void 0 && typeof t.metadata != "string") {
      let r = { instancePath: i + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.RetailerID !== void 0 && (I(t.RetailerID, { instancePath: i + "/RetailerID", parentData: t, parentDataProperty: "RetailerID", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Br.errors = e, s === 0;
}
var Ko = { type: "object", additionalProperties: !1, required: ["AgencyID"], properties: { metadata: { type: "string" }, refs: { type: "string" }, Name: { $ref: "#/$defs/Name" }, Type: { $ref: "#/$defs/Name" }, Contacts: { $ref: "#/$defs/PartyContacts" }, PseudoCity: { $ref: "#/$defs/PseudoCity" }, IATA_Number: { $ref: "#/$defs/AgencyNumber" }, AgencyID: { $ref: "#/$defs/OwnedId" }, AgentUser: { $ref: "#/$defs/AgentUser" } } };
function ie(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.AgencyID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AgencyID" }, message: "must have required property 'AgencyID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Ko.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.metadata !== void 0 && typeof t.metadata != "string") {
      let r = { instancePath: i + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Type !== void 0 && (f(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Contacts !== void 0 && (Lr(t.Contacts, { instancePath: i + "/Contacts", parentData: t, parentDataProperty: "Contacts", rootData: o }) || (e = e === null ? Lr.errors : e.concat(Lr.errors), s = e.length)), t.PseudoCity !== void 0 && (Er(t.PseudoCity, { instancePath: i + "/PseudoCity", parentData: t, parentDataProperty: "PseudoCity", rootData: o }) || (e = e === null ? Er.errors : e.concat(Er.errors), s = e.length)), t.IATA_Number !== void 0 && (we(t.IATA_Number, { instancePath: i + "/IATA_Number", parentData: t, parentDataProperty: "IATA_Number", rootData: o }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length)), t.AgencyID !== void 0 && (I(t.AgencyID, { instancePath: i + "/AgencyID", parentData: t, parentDataProperty: "AgencyID", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.AgentUser !== void 0 && (Ie(t.AgentUser, { instancePath: i + "/AgentUser", parentData: t, parentDataProperty: "AgentUser", rootData: o }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ie.errors = e, s === 0;
}
function ci(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ID" }, message: "must have required property 'ID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Name" || r === "ID" || r === "CorporateCode" || r === "IATA_Number")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.ID !== void 0 && typeof t.ID != "string") {
      let r = { instancePath: i + "/ID", schemaPath: "#/properties/ID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.CorporateCode !== void 0 && (f(t.CorporateCode, { instancePath: i + "/CorporateCode", parentData: t, parentDataProperty: "CorporateCode", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.IATA_Number !== void 0 && (we(t.IATA_Number, { instancePath: i + "/IATA_Number", parentData: t, parentDataProperty: "IATA_Number", rootData: o }) || (e = e === null ? we.errors : e.concat(we.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ci.errors = e, s === 0;
}
function di(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(Zo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AgentUserSender !== void 0 && (Ie(t.AgentUserSender, { instancePath: i + "/AgentUserSender", parentData: t, parentDataProperty: "AgentUserSender", rootData: o }) || (e = e === null ? Ie.errors : e.concat(Ie.errors), s = e.length)), t.AggregatorSender !== void 0 && (Fr(t.AggregatorSender, { instancePath: i + "/AggregatorSender", parentData: t, parentDataProperty: "AggregatorSender", rootData: o }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length)), t.EnabledSystemSender !== void 0 && (xr(t.EnabledSystemSender, { instancePath: i + "/EnabledSystemSender", parentData: t, parentDataProperty: "EnabledSystemSender", rootData: o }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), t.MarketingCarrierSender !== void 0 && (A(t.MarketingCarrierSender, { instancePath: i + "/MarketingCarrierSender", parentData: t, parentDataProperty: "MarketingCarrierSender", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.ORA_Sender !== void 0 && (A(t.ORA_Sender, { instancePath: i + "/ORA_Sender", parentData: t, parentDataProperty: "ORA_Sender", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.OperatingCarrierSender !== void 0 && (A(t.OperatingCarrierSender, { instancePath: i + "/OperatingCarrierSender", parentData: t, parentDataProperty: "OperatingCarrierSender", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.POA_Sender !== void 0 && (A(t.POA_Sender, { instancePath: i + "/POA_Sender", parentData: t, parentDataProperty: "POA_Sender", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.RetailPartnerSender !== void 0 && (Br(t.RetailPartnerSender, { instancePath: i + "/RetailPartnerSender", parentData: t, parentDataProperty: "RetailPartnerSender", rootData: o }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), t.TravelAgencySender !== void 0 && (ie(t.TravelAgencySender, { instancePath: i + "/TravelAgencySender", parentData: t, parentDataProperty: "TravelAgencySender", rootData: o }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), t.CorporateSender !== void 0 && (ci(t.CorporateSender, { instancePath: i + "/CorporateSender", parentData: t, parentDataProperty: "CorporateSender", rootData: o }) || (e = e === null ? ci.errors : e.concat(ci.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return di.errors = e, s === 0;
}
var Go = { type: "object", additionalProperties: !1, required: ["SequenceNumber", "AggregatorID"], properties: { metadata: { type: "string" }, ConnectMethod: { $ref: "#/$defs/Name" }, SequenceNumber: { $ref: "#/$defs/positiveInteger" }, refs: { type: "string" }, Name: { $ref: "#/$defs/Name" }, Category: { $ref: "#/$defs/ShortCode" }, RoleOfIntermediaryReference: { $ref: "#/$defs/IntermediaryRole" }, AggregatorID: { $ref: "#/$defs/OwnedId" }, AgentUserID: { $ref: "#/$defs/AgentUserId" } } };
function hi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.SequenceNumber === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "SequenceNumber" }, message: "must have required property 'SequenceNumber'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AggregatorID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "AggregatorID" }, message: "must have required property 'AggregatorID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Go.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.metadata !== void 0 && typeof t.metadata != "string") {
      let r = { instancePath: i + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ConnectMethod !== void 0 && (f(t.ConnectMethod, { instancePath: i + "/ConnectMethod", parentData: t, parentDataProperty: "ConnectMethod", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.SequenceNumber !== void 0 && (d(t.SequenceNumber, { instancePath: i + "/SequenceNumber", parentData: t, parentDataProperty: "SequenceNumber", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.Category !== void 0 && (m(t.Category, { instancePath: i + "/Category", parentData: t, parentDataProperty: "Category", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.RoleOfIntermediaryReference !== void 0 && (Mr(t.RoleOfIntermediaryReference, { instancePath: i + "/RoleOfIntermediaryReference", parentData: t, parentDataProperty: "RoleOfIntermediaryReference", rootData: o }) || (e = e === null ? Mr.errors : e.concat(Mr.errors), s = e.length)), t.AggregatorID !== void 0 && (I(t.AggregatorID, { instancePath: i + "/AggregatorID", parentData: t, parentDataProperty: "AggregatorID", rootData: o }) || (e = e === null ? I.errors : e.concat(I.errors), s = e.length)), t.AgentUserID !== void 0 && ($e(t.AgentUserID, { instancePath: i + "/AgentUserID", parentData: t, parentDataProperty: "AgentUserID", rootData: o }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hi.errors = e, s === 0;
}
function gi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "AggregatorParticipant") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AggregatorParticipant !== void 0 && (hi(t.AggregatorParticipant, { instancePath: i + "/AggregatorParticipant", parentData: t, parentDataProperty: "AggregatorParticipant", rootData: o }) || (e = e === null ? hi.errors : e.concat(hi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gi.errors = e, s === 0;
}
function Pi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Participant === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Participant" }, message: "must have required property 'Participant'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Participant") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Participant !== void 0) {
      let r = t.Participant;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Participant", schemaPath: "#/properties/Participant/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          gi(r[a], { instancePath: i + "/Participant/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? gi.errors : e.concat(gi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Participant", schemaPath: "#/properties/Participant/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pi.errors = e, s === 0;
}
var zo = { type: "object", additionalProperties: !1, properties: { AgentUserRecipient: { $ref: "#/$defs/TravelAgencyParty" }, AggregatorRecipient: { $ref: "#/$defs/Aggregator" }, EnabledSystemRecipient: { $ref: "#/$defs/SystemParty" }, MarketingCarrierRecipient: { $ref: "#/$defs/AirlineParty" }, ORA_Recipient: { $ref: "#/$defs/AirlineParty" }, OperatingCarrierRecipient: { $ref: "#/$defs/AirlineParty" }, POA_Recipient: { $ref: "#/$defs/AirlineParty" }, RetailPartnerRecipient: { $ref: "#/$defs/RetailParty" }, TravelAgencyRecipient: { $ref: "#/$defs/TravelAgencyParty" } } };
function Di(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(zo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AgentUserRecipient !== void 0 && (ie(t.AgentUserRecipient, { instancePath: i + "/AgentUserRecipient", parentData: t, parentDataProperty: "AgentUserRecipient", rootData: o }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length)), t.AggregatorRecipient !== void 0 && (Fr(t.AggregatorRecipient, { instancePath: i + "/AggregatorRecipient", parentData: t, parentDataProperty: "AggregatorRecipient", rootData: o }) || (e = e === null ? Fr.errors : e.concat(Fr.errors), s = e.length)), t.EnabledSystemRecipient !== void 0 && (xr(t.EnabledSystemRecipient, { instancePath: i + "/EnabledSystemRecipient", parentData: t, parentDataProperty: "EnabledSystemRecipient", rootData: o }) || (e = e === null ? xr.errors : e.concat(xr.errors), s = e.length)), t.MarketingCarrierRecipient !== void 0 && (A(t.MarketingCarrierRecipient, { instancePath: i + "/MarketingCarrierRecipient", parentData: t, parentDataProperty: "MarketingCarrierRecipient", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.ORA_Recipient !== void 0 && (A(t.ORA_Recipient, { instancePath: i + "/ORA_Recipient", parentData: t, parentDataProperty: "ORA_Recipient", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.OperatingCarrierRecipient !== void 0 && (A(t.OperatingCarrierRecipient, { instancePath: i + "/OperatingCarrierRecipient", parentData: t, parentDataProperty: "OperatingCarrierRecipient", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.POA_Recipient !== void 0 && (A(t.POA_Recipient, { instancePath: i + "/POA_Recipient", parentData: t, parentDataProperty: "POA_Recipient", rootData: o }) || (e = e === null ? A.errors : e.concat(A.errors), s = e.length)), t.RetailPartnerRecipient !== void 0 && (Br(t.RetailPartnerRecipient, { instancePath: i + "/RetailPartnerRecipient", parentData: t, parentDataProperty: "RetailPartnerRecipient", rootData: o }) || (e = e === null ? Br.errors : e.concat(Br.errors), s = e.length)), t.TravelAgencyRecipient !== void 0 && (ie(t.TravelAgencyRecipient, { instancePath: i + "/TravelAgencyRecipient", parentData: t, parentDataProperty: "TravelAgencyRecipient", rootData: o }) || (e = e === null ? ie.errors : e.concat(ie.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Di.errors = e, s === 0;
}
function _(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Sender === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Sender" }, message: "must have required property 'Sender'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Sender" || r === "Participants" || r === "Recipient")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Sender !== void 0 && (di(t.Sender, { instancePath: i + "/Sender", parentData: t, parentDataProperty: "Sender", rootData: o }) || (e = e === null ? di.errors : e.concat(di.errors), s = e.length)), t.Participants !== void 0 && (Pi(t.Participants, { instancePath: i + "/Participants", parentData: t, parentDataProperty: "Participants", rootData: o }) || (e = e === null ? Pi.errors : e.concat(Pi.errors), s = e.length)), t.Recipient !== void 0 && (Di(t.Recipient, { instancePath: i + "/Recipient", parentData: t, parentDataProperty: "Recipient", rootData: o }) || (e = e === null ? Di.errors : e.concat(Di.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _.errors = e, s === 0;
}
function Vr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 45) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 45 }, message: "must NOT have more than 45 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vr.errors = e, s === 0;
}
var Ho = { type: "string", enum: ["ORA", "POA"] };
function X(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "ORA" || t === "POA")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: Ho.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return X.errors = e, s === 0;
}
function bi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderID" }, message: "must have required property 'OrderID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Owner" }, message: "must have required property 'Owner'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderID" || r === "Owner" || r === "OwnerType" || r === "WebAddressID" || r === "MetadataRefs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderID !== void 0 && (Vr(t.OrderID, { instancePath: i + "/OrderID", parentData: t, parentDataProperty: "OrderID", rootData: o }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.OwnerType !== void 0 && (X(t.OwnerType, { instancePath: i + "/OwnerType", parentData: t, parentDataProperty: "OwnerType", rootData: o }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), t.WebAddressID !== void 0 && typeof t.WebAddressID != "string") {
      let r = { instancePath: i + "/WebAddressID", schemaPath: "#/properties/WebAddressID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MetadataRefs !== void 0 && typeof t.MetadataRefs != "string") {
      let r = { instancePath: i + "/MetadataRefs", schemaPath: "#/properties/MetadataRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return bi.errors = e, s === 0;
}
function ki(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!Zn.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-zA-Z]{1,6})$" }, message: 'must match pattern "^(?:[0-9a-zA-Z]{1,6})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ki.errors = e, s === 0;
}
function vi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Name" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (c(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vi.errors = e, s === 0;
}
function Ai(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Name" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (q(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.Name !== void 0 && (f(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ai.errors = e, s === 0;
}
function wi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ID" }, message: "must have required property 'ID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Type" || r === "ID" || r === "AirlineID" || r === "OtherID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Type !== void 0 && (m(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.ID !== void 0 && (ki(t.ID, { instancePath: i + "/ID", parentData: t, parentDataProperty: "ID", rootData: o }) || (e = e === null ? ki.errors : e.concat(ki.errors), s = e.length)), t.AirlineID !== void 0 && (vi(t.AirlineID, { instancePath: i + "/AirlineID", parentData: t, parentDataProperty: "AirlineID", rootData: o }) || (e = e === null ? vi.errors : e.concat(vi.errors), s = e.length)), t.OtherID !== void 0 && (Ai(t.OtherID, { instancePath: i + "/OtherID", parentData: t, parentDataProperty: "OtherID", rootData: o }) || (e = e === null ? Ai.errors : e.concat(Ai.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wi.errors = e, s === 0;
}
function U(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BookingReference === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BookingReference" }, message: "must have required property 'BookingReference'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "BookingReference") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BookingReference !== void 0) {
      let r = t.BookingReference;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/BookingReference", schemaPath: "#/properties/BookingReference/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          wi(r[a], { instancePath: i + "/BookingReference/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? wi.errors : e.concat(wi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BookingReference", schemaPath: "#/properties/BookingReference/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return U.errors = e, s === 0;
}
function Ii(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Order" || r === "BookingReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Order !== void 0 && (bi(t.Order, { instancePath: i + "/Order", parentData: t, parentDataProperty: "Order", rootData: o }) || (e = e === null ? bi.errors : e.concat(bi.errors), s = e.length)), t.BookingReferences !== void 0 && (U(t.BookingReferences, { instancePath: i + "/BookingReferences", parentData: t, parentDataProperty: "BookingReferences", rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ii.errors = e, s === 0;
}
function $i(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" }, message: "must have required property 'Version'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Document === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Document" }, message: "must have required property 'Document'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Party === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Party" }, message: "must have required property 'Party'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Query === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Query" }, message: "must have required property 'Query'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Uo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EchoToken !== void 0 && (C(t.EchoToken, { instancePath: i + "/EchoToken", parentData: t, parentDataProperty: "EchoToken", rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.TimeStamp !== void 0) {
      let r = t.TimeStamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Target !== void 0 && (O(t.Target, { instancePath: i + "/Target", parentData: t, parentDataProperty: "Target", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: i + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TransactionIdentifier !== void 0 && (b(t.TransactionIdentifier, { instancePath: i + "/TransactionIdentifier", parentData: t, parentDataProperty: "TransactionIdentifier", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.SequenceNmbr !== void 0 && (j(t.SequenceNmbr, { instancePath: i + "/SequenceNmbr", parentData: t, parentDataProperty: "SequenceNmbr", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.TransactionStatusCode !== void 0 && (N(t.TransactionStatusCode, { instancePath: i + "/TransactionStatusCode", parentData: t, parentDataProperty: "TransactionStatusCode", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.PrimaryLangID !== void 0 && typeof t.PrimaryLangID != "string") {
      let r = { instancePath: i + "/PrimaryLangID", schemaPath: "#/properties/PrimaryLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AltLangID !== void 0 && typeof t.AltLangID != "string") {
      let r = { instancePath: i + "/AltLangID", schemaPath: "#/properties/AltLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RetransmissionIndicator !== void 0 && typeof t.RetransmissionIndicator != "boolean") {
      let r = { instancePath: i + "/RetransmissionIndicator", schemaPath: "#/properties/RetransmissionIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CorrelationID !== void 0 && (v(t.CorrelationID, { instancePath: i + "/CorrelationID", parentData: t, parentDataProperty: "CorrelationID", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.AsynchronousAllowedInd !== void 0 && typeof t.AsynchronousAllowedInd != "boolean") {
      let r = { instancePath: i + "/AsynchronousAllowedInd", schemaPath: "#/properties/AsynchronousAllowedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PointOfSale !== void 0 && (J(t.PointOfSale, { instancePath: i + "/PointOfSale", parentData: t, parentDataProperty: "PointOfSale", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), t.Document !== void 0 && (S(t.Document, { instancePath: i + "/Document", parentData: t, parentDataProperty: "Document", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Party !== void 0 && (_(t.Party, { instancePath: i + "/Party", parentData: t, parentDataProperty: "Party", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.ExpectedRefundAmount !== void 0 && (z(t.ExpectedRefundAmount, { instancePath: i + "/ExpectedRefundAmount", parentData: t, parentDataProperty: "ExpectedRefundAmount", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.Query !== void 0 && (Ii(t.Query, { instancePath: i + "/Query", parentData: t, parentDataProperty: "Query", rootData: o }) || (e = e === null ? Ii.errors : e.concat(Ii.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $i.errors = e, s === 0;
}
function Kn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return $i(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? $i.errors : e.concat($i.errors), s = e.length), Kn.errors = e, s === 0;
}
var ca = Gn;
var Yo = { type: "object", additionalProperties: !1, required: ["Version", "Document", "Party", "Query"], properties: { EchoToken: { $ref: "#/$defs/Text128" }, TimeStamp: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Target: { $ref: "#/$defs/Target" }, Version: { type: "string" }, TransactionIdentifier: { $ref: "#/$defs/Text32" }, SequenceNmbr: { $ref: "#/$defs/nonNegativeInteger" }, TransactionStatusCode: { $ref: "#/$defs/TransactionStatus" }, PrimaryLangID: { type: "string" }, AltLangID: { type: "string" }, RetransmissionIndicator: { type: "boolean" }, CorrelationID: { $ref: "#/$defs/Text64" }, AsynchronousAllowedInd: { type: "boolean" }, PointOfSale: { $ref: "#/$defs/PointOfSale" }, Document: { $ref: "#/$defs/MessageDocument" }, Party: { $ref: "#/$defs/Parties" }, Query: { $ref: "#/$defs/ChangeQuery" }, DataLists: { $ref: "#/$defs/DataLists" } } };
function Ti(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Owner" || r === "OwnerType")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.OwnerType !== void 0 && (X(t.OwnerType, { instancePath: i + "/OwnerType", parentData: t, parentDataProperty: "OwnerType", rootData: o }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ti.errors = e, s === 0;
}
function Ci(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Quantity === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Quantity" }, message: "must have required property 'Quantity'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Quantity" || r === "SegmentID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Quantity !== void 0 && ($(t.Quantity, { instancePath: i + "/Quantity", parentData: t, parentDataProperty: "Quantity", rootData: o }) || (e = e === null ? $.errors : e.concat($.errors), s = e.length)), t.SegmentID !== void 0 && typeof t.SegmentID != "string") {
      let r = { instancePath: i + "/SegmentID", schemaPath: "#/properties/SegmentID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ci.errors = e, s === 0;
}
function Oi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceID" }, message: "must have required property 'ServiceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDefinitionID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceDefinitionID" }, message: "must have required property 'ServiceDefinitionID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ServiceID" || r === "ServiceDefinitionID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ServiceID !== void 0 && typeof t.ServiceID != "string") {
      let r = { instancePath: i + "/ServiceID", schemaPath: "#/properties/ServiceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceDefinitionID !== void 0 && typeof t.ServiceDefinitionID != "string") {
      let r = { instancePath: i + "/ServiceDefinitionID", schemaPath: "#/properties/ServiceDefinitionID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Oi.errors = e, s === 0;
}
function ji(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferItemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItemID" }, message: "must have required property 'OfferItemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerRefs === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PassengerRefs" }, message: "must have required property 'PassengerRefs'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferItemID" || r === "PassengerRefs" || r === "ALaCarteSelection" || r === "ServiceSelection" || r === "SeatSelection")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferItemID !== void 0 && typeof t.OfferItemID != "string") {
      let r = { instancePath: i + "/OfferItemID", schemaPath: "#/properties/OfferItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerRefs !== void 0 && typeof t.PassengerRefs != "string") {
      let r = { instancePath: i + "/PassengerRefs", schemaPath: "#/properties/PassengerRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ALaCarteSelection !== void 0 && (Ci(t.ALaCarteSelection, { instancePath: i + "/ALaCarteSelection", parentData: t, parentDataProperty: "ALaCarteSelection", rootData: o }) || (e = e === null ? Ci.errors : e.concat(Ci.errors), s = e.length)), t.ServiceSelection !== void 0) {
      let r = t.ServiceSelection;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Oi(r[a], { instancePath: i + "/ServiceSelection/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Oi.errors : e.concat(Oi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ServiceSelection", schemaPath: "#/properties/ServiceSelection/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.SeatSelection !== void 0 && (Me(t.SeatSelection, { instancePath: i + "/SeatSelection", parentData: t, parentDataProperty: "SeatSelection", rootData: o }) || (e = e === null ? Me.errors : e.concat(Me.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ji.errors = e, s === 0;
}
function Ni(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferID" }, message: "must have required property 'OfferID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Owner" }, message: "must have required property 'Owner'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ResponseID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ResponseID" }, message: "must have required property 'ResponseID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferItem" }, message: "must have required property 'OfferItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferID" || r === "Owner" || r === "ResponseID" || r === "TotalOfferPrice" || r === "OfferItem")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferID !== void 0 && typeof t.OfferID != "string") {
      let r = { instancePath: i + "/OfferID", schemaPath: "#/properties/OfferID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner !== void 0 && typeof t.Owner != "string") {
      let r = { instancePath: i + "/Owner", schemaPath: "#/properties/Owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ResponseID !== void 0 && typeof t.ResponseID != "string") {
      let r = { instancePath: i + "/ResponseID", schemaPath: "#/properties/ResponseID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TotalOfferPrice !== void 0 && (y(t.TotalOfferPrice, { instancePath: i + "/TotalOfferPrice", parentData: t, parentDataProperty: "TotalOfferPrice", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.OfferItem !== void 0) {
      let r = t.OfferItem;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          ji(r[a], { instancePath: i + "/OfferItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ji.errors : e.concat(ji.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OfferItem", schemaPath: "#/properties/OfferItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ni.errors = e, s === 0;
}
function _r(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "Offer") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Offer !== void 0) {
      let r = t.Offer;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ni(r[a], { instancePath: i + "/Offer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ni.errors : e.concat(Ni.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Offer", schemaPath: "#/properties/Offer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _r.errors = e, s === 0;
}
function Si(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderItemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderItemID" }, message: "must have required property 'OrderItemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "OrderItemID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderItemID !== void 0) {
      let r = t.OrderItemID;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OrderItemID", schemaPath: "#/properties/OrderItemID/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/OrderItemID/" + a, schemaPath: "#/properties/OrderItemID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/OrderItemID", schemaPath: "#/properties/OrderItemID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Si.errors = e, s === 0;
}
function qi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "AcceptOffer" || r === "Delete")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.AcceptOffer !== void 0 && (_r(t.AcceptOffer, { instancePath: i + "/AcceptOffer", parentData: t, parentDataProperty: "AcceptOffer", rootData: o }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), t.Delete !== void 0 && (Si(t.Delete, { instancePath: i + "/Delete", parentData: t, parentDataProperty: "Delete", rootData: o }) || (e = e === null ? Si.errors : e.concat(Si.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qi.errors = e, s === 0;
}
var Jo = { type: "object", additionalProperties: !1, required: ["PassengerID", "ActionType"], properties: { PassengerID: { type: "string" }, ProfileConsentIndicator: { type: "boolean" }, PTC: { type: "string" }, Age: { $ref: "#/$defs/Age" }, Birthdate: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, ResidenceCountryCode: { type: "string" }, CitizenshipCountryCode: { type: "string" }, Individual: { $ref: "#/$defs/Individual" }, ProfileID: { type: "string" }, LoyaltyProgramAccount: { type: "array", items: { $ref: "#/$defs/LoyaltyProgramAccount" } }, FOID: { $ref: "#/$defs/FormOfId" }, IdentityDocument: { type: "array", items: { $ref: "#/$defs/IdentityDocument" } }, ContactInfoRef: { type: "string" }, InfantRef: { type: "string" }, Language: { type: "array", items: { $ref: "#/$defs/LanguageUsage" } }, Remark: { type: "array", items: { $ref: "#/$defs/PassengerRemark" } }, ActionType: { type: "string" } } };
function je(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.PassengerID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PassengerID" }, message: "must have required property 'PassengerID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ActionType === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ActionType" }, message: "must have required property 'ActionType'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Jo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PassengerID !== void 0 && typeof t.PassengerID != "string") {
      let r = { instancePath: i + "/PassengerID", schemaPath: "#/properties/PassengerID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProfileConsentIndicator !== void 0 && typeof t.ProfileConsentIndicator != "boolean") {
      let r = { instancePath: i + "/ProfileConsentIndicator", schemaPath: "#/properties/ProfileConsentIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PTC !== void 0 && typeof t.PTC != "string") {
      let r = { instancePath: i + "/PTC", schemaPath: "#/properties/PTC/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Age !== void 0 && (Ze(t.Age, { instancePath: i + "/Age", parentData: t, parentDataProperty: "Age", rootData: o }) || (e = e === null ? Ze.errors : e.concat(Ze.errors), s = e.length)), t.Birthdate !== void 0) {
      let r = t.Birthdate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Birthdate", schemaPath: "#/properties/Birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ResidenceCountryCode !== void 0 && typeof t.ResidenceCountryCode != "string") {
      let r = { instancePath: i + "/ResidenceCountryCode", schemaPath: "#/properties/ResidenceCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CitizenshipCountryCode !== void 0 && typeof t.CitizenshipCountryCode != "string") {
      let r = { instancePath: i + "/CitizenshipCountryCode", schemaPath: "#/properties/CitizenshipCountryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Individual !== void 0 && (he(t.Individual, { instancePath: i + "/Individual", parentData: t, parentDataProperty: "Individual", rootData: o }) || (e = e === null ? he.errors : e.concat(he.errors), s = e.length)), t.ProfileID !== void 0 && typeof t.ProfileID != "string") {
      let r = { instancePath: i + "/ProfileID", schemaPath: "#/properties/ProfileID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LoyaltyProgramAccount !== void 0) {
      let r = t.LoyaltyProgramAccount;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ke(r[a], { instancePath: i + "/LoyaltyProgramAccount/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ke.errors : e.concat(Ke.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LoyaltyProgramAccount", schemaPath: "#/properties/LoyaltyProgramAccount/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FOID !== void 0 && (ge(t.FOID, { instancePath: i + "/FOID", parentData: t, parentDataProperty: "FOID", rootData: o }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), t.IdentityDocument !== void 0) {
      let r = t.IdentityDocument;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Pe(r[a], { instancePath: i + "/IdentityDocument/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/IdentityDocument", schemaPath: "#/properties/IdentityDocument/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ContactInfoRef !== void 0 && typeof t.ContactInfoRef != "string") {
      let r = { instancePath: i + "/ContactInfoRef", schemaPath: "#/properties/ContactInfoRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.InfantRef !== void 0 && typeof t.InfantRef != "string") {
      let r = { instancePath: i + "/InfantRef", schemaPath: "#/properties/InfantRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Language !== void 0) {
      let r = t.Language;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ge(r[a], { instancePath: i + "/Language/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ge.errors : e.concat(Ge.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Language", schemaPath: "#/properties/Language/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Remark !== void 0) {
      let r = t.Remark;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ze(r[a], { instancePath: i + "/Remark/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ze.errors : e.concat(ze.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ActionType !== void 0 && typeof t.ActionType != "string") {
      let r = { instancePath: i + "/ActionType", schemaPath: "#/properties/ActionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return je.errors = e, s === 0;
}
function Ri(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "New" || r === "Previous")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.New !== void 0 && (je(t.New, { instancePath: i + "/New", parentData: t, parentDataProperty: "New", rootData: o }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length)), t.Previous !== void 0 && (je(t.Previous, { instancePath: i + "/Previous", parentData: t, parentDataProperty: "Previous", rootData: o }) || (e = e === null ? je.errors : e.concat(je.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ri.errors = e, s === 0;
}
function Li(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ResponseID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ResponseID" }, message: "must have required property 'ResponseID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "ResponseID") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ResponseID !== void 0 && typeof t.ResponseID != "string") {
      let r = { instancePath: i + "/ResponseID", schemaPath: "#/properties/ResponseID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Li.errors = e, s === 0;
}
function Ei(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OfferID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OfferID" }, message: "must have required property 'OfferID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Owner" }, message: "must have required property 'Owner'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ResponseID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ResponseID" }, message: "must have required property 'ResponseID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OfferID" || r === "Owner" || r === "ResponseID" || r === "OfferItemID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OfferID !== void 0 && typeof t.OfferID != "string") {
      let r = { instancePath: i + "/OfferID", schemaPath: "#/properties/OfferID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner !== void 0 && typeof t.Owner != "string") {
      let r = { instancePath: i + "/Owner", schemaPath: "#/properties/Owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ResponseID !== void 0 && typeof t.ResponseID != "string") {
      let r = { instancePath: i + "/ResponseID", schemaPath: "#/properties/ResponseID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OfferItemID !== void 0) {
      let r = t.OfferItemID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/OfferItemID/" + a, schemaPath: "#/properties/OfferItemID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/OfferItemID", schemaPath: "#/properties/OfferItemID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ei.errors = e, s === 0;
}
function Mi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Offer === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Offer" }, message: "must have required property 'Offer'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Offer") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Offer !== void 0) {
      let r = t.Offer;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Offer", schemaPath: "#/properties/Offer/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ei(r[a], { instancePath: i + "/Offer/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ei.errors : e.concat(Ei.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Offer", schemaPath: "#/properties/Offer/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mi.errors = e, s === 0;
}
function Fi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Type" }, message: "must have required property 'Type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Method" }, message: "must have required property 'Method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Type" || r === "Method" || r === "Amount" || r === "Payer" || r === "Offers" || r === "OrderItemID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Type !== void 0 && (m(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.Method !== void 0 && (qr(t.Method, { instancePath: i + "/Method", parentData: t, parentDataProperty: "Method", rootData: o }) || (e = e === null ? qr.errors : e.concat(qr.errors), s = e.length)), t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Payer !== void 0 && (Ae(t.Payer, { instancePath: i + "/Payer", parentData: t, parentDataProperty: "Payer", rootData: o }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), t.Offers !== void 0 && (Mi(t.Offers, { instancePath: i + "/Offers", parentData: t, parentDataProperty: "Offers", rootData: o }) || (e = e === null ? Mi.errors : e.concat(Mi.errors), s = e.length)), t.OrderItemID !== void 0) {
      let r = t.OrderItemID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/OrderItemID/" + a, schemaPath: "#/properties/OrderItemID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/OrderItemID", schemaPath: "#/properties/OrderItemID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fi.errors = e, s === 0;
}
function xi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "Payment") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Payment !== void 0) {
      let r = t.Payment;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Fi(r[a], { instancePath: i + "/Payment/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Fi.errors : e.concat(Fi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Payment", schemaPath: "#/properties/Payment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return xi.errors = e, s === 0;
}
function Bi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderID" }, message: "must have required property 'OrderID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderID" || r === "ActionContext" || r === "OrderServicing" || r === "PassengerServicing" || r === "AcceptRepricedOrder" || r === "Payments" || r === "BookingReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderID !== void 0 && (Ti(t.OrderID, { instancePath: i + "/OrderID", parentData: t, parentDataProperty: "OrderID", rootData: o }) || (e = e === null ? Ti.errors : e.concat(Ti.errors), s = e.length)), t.ActionContext !== void 0 && (m(t.ActionContext, { instancePath: i + "/ActionContext", parentData: t, parentDataProperty: "ActionContext", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.OrderServicing !== void 0 && (qi(t.OrderServicing, { instancePath: i + "/OrderServicing", parentData: t, parentDataProperty: "OrderServicing", rootData: o }) || (e = e === null ? qi.errors : e.concat(qi.errors), s = e.length)), t.PassengerServicing !== void 0) {
      let r = t.PassengerServicing;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ri(r[a], { instancePath: i + "/PassengerServicing/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ri.errors : e.concat(Ri.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PassengerServicing", schemaPath: "#/properties/PassengerServicing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.AcceptRepricedOrder !== void 0 && (Li(t.AcceptRepricedOrder, { instancePath: i + "/AcceptRepricedOrder", parentData: t, parentDataProperty: "AcceptRepricedOrder", rootData: o }) || (e = e === null ? Li.errors : e.concat(Li.errors), s = e.length)), t.Payments !== void 0 && (xi(t.Payments, { instancePath: i + "/Payments", parentData: t, parentDataProperty: "Payments", rootData: o }) || (e = e === null ? xi.errors : e.concat(xi.errors), s = e.length)), t.BookingReferences !== void 0 && (U(t.BookingReferences, { instancePath: i + "/BookingReferences", parentData: t, parentDataProperty: "BookingReferences", rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Bi.errors = e, s === 0;
}
function Vi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" }, message: "must have required property 'Version'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Document === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Document" }, message: "must have required property 'Document'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Party === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Party" }, message: "must have required property 'Party'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Query === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Query" }, message: "must have required property 'Query'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Yo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EchoToken !== void 0 && (C(t.EchoToken, { instancePath: i + "/EchoToken", parentData: t, parentDataProperty: "EchoToken", rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.TimeStamp !== void 0) {
      let r = t.TimeStamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Target !== void 0 && (O(t.Target, { instancePath: i + "/Target", parentData: t, parentDataProperty: "Target", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: i + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TransactionIdentifier !== void 0 && (b(t.TransactionIdentifier, { instancePath: i + "/TransactionIdentifier", parentData: t, parentDataProperty: "TransactionIdentifier", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.SequenceNmbr !== void 0 && (j(t.SequenceNmbr, { instancePath: i + "/SequenceNmbr", parentData: t, parentDataProperty: "SequenceNmbr", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.TransactionStatusCode !== void 0 && (N(t.TransactionStatusCode, { instancePath: i + "/TransactionStatusCode", parentData: t, parentDataProperty: "TransactionStatusCode", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.PrimaryLangID !== void 0 && typeof t.PrimaryLangID != "string") {
      let r = { instancePath: i + "/PrimaryLangID", schemaPath: "#/properties/PrimaryLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AltLangID !== void 0 && typeof t.AltLangID != "string") {
      let r = { instancePath: i + "/AltLangID", schemaPath: "#/properties/AltLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RetransmissionIndicator !== void 0 && typeof t.RetransmissionIndicator != "boolean") {
      let r = { instancePath: i + "/RetransmissionIndicator", schemaPath: "#/properties/RetransmissionIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CorrelationID !== void 0 && (v(t.CorrelationID, { instancePath: i + "/CorrelationID", parentData: t, parentDataProperty: "CorrelationID", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.AsynchronousAllowedInd !== void 0 && typeof t.AsynchronousAllowedInd != "boolean") {
      let r = { instancePath: i + "/AsynchronousAllowedInd", schemaPath: "#/properties/AsynchronousAllowedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PointOfSale !== void 0 && (J(t.PointOfSale, { instancePath: i + "/PointOfSale", parentData: t, parentDataProperty: "PointOfSale", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), t.Document !== void 0 && (S(t.Document, { instancePath: i + "/Document", parentData: t, parentDataProperty: "Document", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Party !== void 0 && (_(t.Party, { instancePath: i + "/Party", parentData: t, parentDataProperty: "Party", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.Query !== void 0 && (Bi(t.Query, { instancePath: i + "/Query", parentData: t, parentDataProperty: "Query", rootData: o }) || (e = e === null ? Bi.errors : e.concat(Bi.errors), s = e.length)), t.DataLists !== void 0 && (Y(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Vi.errors = e, s === 0;
}
function Gn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return Vi(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? Vi.errors : e.concat(Vi.errors), s = e.length), Gn.errors = e, s === 0;
}
var da = zn;
var Xo = { type: "object", additionalProperties: !1, required: ["Version", "Document", "Party", "Query"], properties: { EchoToken: { $ref: "#/$defs/Text128" }, TimeStamp: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Target: { $ref: "#/$defs/Target" }, Version: { type: "string" }, TransactionIdentifier: { $ref: "#/$defs/Text32" }, SequenceNmbr: { $ref: "#/$defs/nonNegativeInteger" }, TransactionStatusCode: { $ref: "#/$defs/TransactionStatus" }, PrimaryLangID: { type: "string" }, AltLangID: { type: "string" }, RetransmissionIndicator: { type: "boolean" }, CorrelationID: { $ref: "#/$defs/Text64" }, AsynchronousAllowedInd: { type: "boolean" }, PointOfSale: { $ref: "#/$defs/PointOfSale" }, Document: { $ref: "#/$defs/MessageDocument" }, Party: { $ref: "#/$defs/Parties" }, OrderCreateParameters: { $ref: "#/$defs/OrderCreateRQ_OrderCreateParameters" }, Query: { $ref: "#/$defs/CreateQuery" } } };
function _i(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "references") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.references !== void 0 && typeof t.references != "string") {
      let r = { instancePath: i + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return _i.errors = e, s === 0;
}
function Ur(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Amount" || r === "Percentage" || r === "Code")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.Percentage !== void 0 && (me(t.Percentage, { instancePath: i + "/Percentage", parentData: t, parentDataProperty: "Percentage", rootData: o }) || (e = e === null ? me.errors : e.concat(me.errors), s = e.length)), t.Code !== void 0 && (h(t.Code, { instancePath: i + "/Code", parentData: t, parentDataProperty: "Code", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ur.errors = e, s === 0;
}
function Ui(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Order === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Order" }, message: "must have required property 'Order'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "Order" || r === "Payments" || r === "Commission" || r === "BookingReferences" || r === "DataLists")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Order !== void 0 && (_r(t.Order, { instancePath: i + "/Order", parentData: t, parentDataProperty: "Order", rootData: o }) || (e = e === null ? _r.errors : e.concat(_r.errors), s = e.length)), t.Payments !== void 0 && (Rr(t.Payments, { instancePath: i + "/Payments", parentData: t, parentDataProperty: "Payments", rootData: o }) || (e = e === null ? Rr.errors : e.concat(Rr.errors), s = e.length)), t.Commission !== void 0 && (Ur(t.Commission, { instancePath: i + "/Commission", parentData: t, parentDataProperty: "Commission", rootData: o }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), t.BookingReferences !== void 0 && (U(t.BookingReferences, { instancePath: i + "/BookingReferences", parentData: t, parentDataProperty: "BookingReferences", rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.DataLists !== void 0 && (Y(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? Y.errors : e.concat(Y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ui.errors = e, s === 0;
}
function Zi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" }, message: "must have required property 'Version'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Document === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Document" }, message: "must have required property 'Document'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Party === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Party" }, message: "must have required property 'Party'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Query === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Query" }, message: "must have required property 'Query'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(Xo.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EchoToken !== void 0 && (C(t.EchoToken, { instancePath: i + "/EchoToken", parentData: t, parentDataProperty: "EchoToken", rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.TimeStamp !== void 0) {
      let r = t.TimeStamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Target !== void 0 && (O(t.Target, { instancePath: i + "/Target", parentData: t, parentDataProperty: "Target", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: i + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TransactionIdentifier !== void 0 && (b(t.TransactionIdentifier, { instancePath: i + "/TransactionIdentifier", parentData: t, parentDataProperty: "TransactionIdentifier", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.SequenceNmbr !== void 0 && (j(t.SequenceNmbr, { instancePath: i + "/SequenceNmbr", parentData: t, parentDataProperty: "SequenceNmbr", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.TransactionStatusCode !== void 0 && (N(t.TransactionStatusCode, { instancePath: i + "/TransactionStatusCode", parentData: t, parentDataProperty: "TransactionStatusCode", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.PrimaryLangID !== void 0 && typeof t.PrimaryLangID != "string") {
      let r = { instancePath: i + "/PrimaryLangID", schemaPath: "#/properties/PrimaryLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AltLangID !== void 0 && typeof t.AltLangID != "string") {
      let r = { instancePath: i + "/AltLangID", schemaPath: "#/properties/AltLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RetransmissionIndicator !== void 0 && typeof t.RetransmissionIndicator != "boolean") {
      let r = { instancePath: i + "/RetransmissionIndicator", schemaPath: "#/properties/RetransmissionIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CorrelationID !== void 0 && (v(t.CorrelationID, { instancePath: i + "/CorrelationID", parentData: t, parentDataProperty: "CorrelationID", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.AsynchronousAllowedInd !== void 0 && typeof t.AsynchronousAllowedInd != "boolean") {
      let r = { instancePath: i + "/AsynchronousAllowedInd", schemaPath: "#/properties/AsynchronousAllowedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PointOfSale !== void 0 && (J(t.PointOfSale, { instancePath: i + "/PointOfSale", parentData: t, parentDataProperty: "PointOfSale", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), t.Document !== void 0 && (S(t.Document, { instancePath: i + "/Document", parentData: t, parentDataProperty: "Document", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Party !== void 0 && (_(t.Party, { instancePath: i + "/Party", parentData: t, parentDataProperty: "Party", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.OrderCreateParameters !== void 0 && (_i(t.OrderCreateParameters, { instancePath: i + "/OrderCreateParameters", parentData: t, parentDataProperty: "OrderCreateParameters", rootData: o }) || (e = e === null ? _i.errors : e.concat(_i.errors), s = e.length)), t.Query !== void 0 && (Ui(t.Query, { instancePath: i + "/Query", parentData: t, parentDataProperty: "Query", rootData: o }) || (e = e === null ? Ui.errors : e.concat(Ui.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zi.errors = e, s === 0;
}
function zn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return Zi(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? Zi.errors : e.concat(Zi.errors), s = e.length), zn.errors = e, s === 0;
}
var ha = Hn;
var ea = { type: "object", additionalProperties: !1, required: ["Version", "Document", "Party", "Query"], properties: { EchoToken: { $ref: "#/$defs/Text128" }, TimeStamp: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Target: { $ref: "#/$defs/Target" }, Version: { type: "string" }, TransactionIdentifier: { $ref: "#/$defs/Text32" }, SequenceNmbr: { $ref: "#/$defs/nonNegativeInteger" }, TransactionStatusCode: { $ref: "#/$defs/TransactionStatus" }, PrimaryLangID: { type: "string" }, AltLangID: { type: "string" }, RetransmissionIndicator: { type: "boolean" }, CorrelationID: { $ref: "#/$defs/Text64" }, AsynchronousAllowedInd: { type: "boolean" }, PointOfSale: { $ref: "#/$defs/PointOfSale" }, Document: { $ref: "#/$defs/MessageDocument" }, Party: { $ref: "#/$defs/Parties" }, Query: { $ref: "#/$defs/OrderRetrieveRQ_Query" } } };
function Qi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Owner" }, message: "must have required property 'Owner'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "Owner" || r === "WebAddressID" || r === "OwnerType" || r === "refs" || r === "ObjectMetaReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && (q(t.value, { instancePath: i + "/value", parentData: t, parentDataProperty: "value", rootData: o }) || (e = e === null ? q.errors : e.concat(q.errors), s = e.length)), t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.WebAddressID !== void 0 && typeof t.WebAddressID != "string") {
      let r = { instancePath: i + "/WebAddressID", schemaPath: "#/properties/WebAddressID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OwnerType !== void 0 && (X(t.OwnerType, { instancePath: i + "/OwnerType", parentData: t, parentDataProperty: "OwnerType", rootData: o }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ObjectMetaReferences !== void 0 && typeof t.ObjectMetaReferences != "string") {
      let r = { instancePath: i + "/ObjectMetaReferences", schemaPath: "#/properties/ObjectMetaReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Qi.errors = e, s === 0;
}
function Wi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Surname === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Surname" }, message: "must have required property 'Surname'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "GivenName" || r === "MiddleName" || r === "Surname")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
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
          g(r[a], { instancePath: i + "/GivenName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/GivenName", schemaPath: "#/properties/GivenName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
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
          g(r[a], { instancePath: i + "/MiddleName/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/MiddleName", schemaPath: "#/properties/MiddleName/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.Surname !== void 0 && (g(t.Surname, { instancePath: i + "/Surname", parentData: t, parentDataProperty: "Surname", rootData: o }) || (e = e === null ? g.errors : e.concat(g.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Wi.errors = e, s === 0;
}
function Ki(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Airline" || r === "ProgramName" || r === "ProgramCode" || r === "AccountNumber" || r === "SignInID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Airline !== void 0 && (We(t.Airline, { instancePath: i + "/Airline", parentData: t, parentDataProperty: "Airline", rootData: o }) || (e = e === null ? We.errors : e.concat(We.errors), s = e.length)), t.ProgramName !== void 0 && typeof t.ProgramName != "string") {
      let r = { instancePath: i + "/ProgramName", schemaPath: "#/properties/ProgramName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ProgramCode !== void 0 && typeof t.ProgramCode != "string") {
      let r = { instancePath: i + "/ProgramCode", schemaPath: "#/properties/ProgramCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AccountNumber !== void 0 && typeof t.AccountNumber != "string") {
      let r = { instancePath: i + "/AccountNumber", schemaPath: "#/properties/AccountNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SignInID !== void 0 && typeof t.SignInID != "string") {
      let r = { instancePath: i + "/SignInID", schemaPath: "#/properties/SignInID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ki.errors = e, s === 0;
}
function Gi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "ContactType" || r === "PostalAddress" || r === "EmailAddress" || r === "Phone" || r === "OtherAddress")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ContactType !== void 0 && typeof t.ContactType != "string") {
      let r = { instancePath: i + "/ContactType", schemaPath: "#/properties/ContactType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PostalAddress !== void 0) {
      let r = t.PostalAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ye(r[a], { instancePath: i + "/PostalAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ye.errors : e.concat(Ye.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PostalAddress", schemaPath: "#/properties/PostalAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.EmailAddress !== void 0) {
      let r = t.EmailAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Je(r[a], { instancePath: i + "/EmailAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Je.errors : e.concat(Je.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/EmailAddress", schemaPath: "#/properties/EmailAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Phone !== void 0) {
      let r = t.Phone;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Xe(r[a], { instancePath: i + "/Phone/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Xe.errors : e.concat(Xe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Phone", schemaPath: "#/properties/Phone/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.OtherAddress !== void 0) {
      let r = t.OtherAddress;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          er(r[a], { instancePath: i + "/OtherAddress/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? er.errors : e.concat(er.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OtherAddress", schemaPath: "#/properties/OtherAddress/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Gi.errors = e, s === 0;
}
function zi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Individual" || r === "ProfileID" || r === "LoyaltyProgramAccount" || r === "FOID" || r === "IdentityDocument" || r === "ContactInformation")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Individual !== void 0 && (Wi(t.Individual, { instancePath: i + "/Individual", parentData: t, parentDataProperty: "Individual", rootData: o }) || (e = e === null ? Wi.errors : e.concat(Wi.errors), s = e.length)), t.ProfileID !== void 0 && typeof t.ProfileID != "string") {
      let r = { instancePath: i + "/ProfileID", schemaPath: "#/properties/ProfileID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.LoyaltyProgramAccount !== void 0) {
      let r = t.LoyaltyProgramAccount;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Ki(r[a], { instancePath: i + "/LoyaltyProgramAccount/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Ki.errors : e.concat(Ki.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/LoyaltyProgramAccount", schemaPath: "#/properties/LoyaltyProgramAccount/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.FOID !== void 0 && (ge(t.FOID, { instancePath: i + "/FOID", parentData: t, parentDataProperty: "FOID", rootData: o }) || (e = e === null ? ge.errors : e.concat(ge.errors), s = e.length)), t.IdentityDocument !== void 0) {
      let r = t.IdentityDocument;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Pe(r[a], { instancePath: i + "/IdentityDocument/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Pe.errors : e.concat(Pe.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/IdentityDocument", schemaPath: "#/properties/IdentityDocument/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ContactInformation !== void 0) {
      let r = t.ContactInformation;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          Gi(r[a], { instancePath: i + "/ContactInformation/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Gi.errors : e.concat(Gi.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/ContactInformation", schemaPath: "#/properties/ContactInformation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return zi.errors = e, s === 0;
}
function Zr(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 14) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 14 }, message: "must NOT have more than 14 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (P(t) < 1) {
      let r = { instancePath: i, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Zr.errors = e, s === 0;
}
function Hi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (!(typeof t == "number" && !(t % 1) && !isNaN(t))) {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (typeof t == "number") {
    if (t > 4 || isNaN(t)) {
      let r = { instancePath: i, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t < 1 || isNaN(t)) {
      let r = { instancePath: i, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      e === null ? e = [r] : e.push(r), s++;
    }
  }
  return Hi.errors = e, s === 0;
}
function Yi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TicketDocNbr === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TicketDocNbr" }, message: "must have required property 'TicketDocNbr'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "TicketDocNbr" || r === "DateOfIssue" || r === "TicketingLocation" || r === "CouponNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.TicketDocNbr !== void 0 && (Zr(t.TicketDocNbr, { instancePath: i + "/TicketDocNbr", parentData: t, parentDataProperty: "TicketDocNbr", rootData: o }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), t.DateOfIssue !== void 0) {
      let r = t.DateOfIssue;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/DateOfIssue", schemaPath: "#/properties/DateOfIssue/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DateOfIssue", schemaPath: "#/properties/DateOfIssue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TicketingLocation !== void 0 && (w(t.TicketingLocation, { instancePath: i + "/TicketingLocation", parentData: t, parentDataProperty: "TicketingLocation", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.CouponNumber !== void 0 && (Hi(t.CouponNumber, { instancePath: i + "/CouponNumber", parentData: t, parentDataProperty: "CouponNumber", rootData: o }) || (e = e === null ? Hi.errors : e.concat(Hi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Yi.errors = e, s === 0;
}
function Ji(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "OrderID" || r === "Passengers" || r === "TicketDocument" || r === "BookingReferences")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.OrderID !== void 0 && (Qi(t.OrderID, { instancePath: i + "/OrderID", parentData: t, parentDataProperty: "OrderID", rootData: o }) || (e = e === null ? Qi.errors : e.concat(Qi.errors), s = e.length)), t.Passengers !== void 0 && (zi(t.Passengers, { instancePath: i + "/Passengers", parentData: t, parentDataProperty: "Passengers", rootData: o }) || (e = e === null ? zi.errors : e.concat(zi.errors), s = e.length)), t.TicketDocument !== void 0 && (Yi(t.TicketDocument, { instancePath: i + "/TicketDocument", parentData: t, parentDataProperty: "TicketDocument", rootData: o }) || (e = e === null ? Yi.errors : e.concat(Yi.errors), s = e.length)), t.BookingReferences !== void 0 && (U(t.BookingReferences, { instancePath: i + "/BookingReferences", parentData: t, parentDataProperty: "BookingReferences", rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ji.errors = e, s === 0;
}
function Xi(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Filters === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Filters" }, message: "must have required property 'Filters'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Filters") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Filters !== void 0 && (Ji(t.Filters, { instancePath: i + "/Filters", parentData: t, parentDataProperty: "Filters", rootData: o }) || (e = e === null ? Ji.errors : e.concat(Ji.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Xi.errors = e, s === 0;
}
function en(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" }, message: "must have required property 'Version'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Document === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Document" }, message: "must have required property 'Document'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Party === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Party" }, message: "must have required property 'Party'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Query === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Query" }, message: "must have required property 'Query'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(ea.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EchoToken !== void 0 && (C(t.EchoToken, { instancePath: i + "/EchoToken", parentData: t, parentDataProperty: "EchoToken", rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.TimeStamp !== void 0) {
      let r = t.TimeStamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Target !== void 0 && (O(t.Target, { instancePath: i + "/Target", parentData: t, parentDataProperty: "Target", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: i + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TransactionIdentifier !== void 0 && (b(t.TransactionIdentifier, { instancePath: i + "/TransactionIdentifier", parentData: t, parentDataProperty: "TransactionIdentifier", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.SequenceNmbr !== void 0 && (j(t.SequenceNmbr, { instancePath: i + "/SequenceNmbr", parentData: t, parentDataProperty: "SequenceNmbr", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.TransactionStatusCode !== void 0 && (N(t.TransactionStatusCode, { instancePath: i + "/TransactionStatusCode", parentData: t, parentDataProperty: "TransactionStatusCode", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.PrimaryLangID !== void 0 && typeof t.PrimaryLangID != "string") {
      let r = { instancePath: i + "/PrimaryLangID", schemaPath: "#/properties/PrimaryLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AltLangID !== void 0 && typeof t.AltLangID != "string") {
      let r = { instancePath: i + "/AltLangID", schemaPath: "#/properties/AltLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RetransmissionIndicator !== void 0 && typeof t.RetransmissionIndicator != "boolean") {
      let r = { instancePath: i + "/RetransmissionIndicator", schemaPath: "#/properties/RetransmissionIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CorrelationID !== void 0 && (v(t.CorrelationID, { instancePath: i + "/CorrelationID", parentData: t, parentDataProperty: "CorrelationID", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.AsynchronousAllowedInd !== void 0 && typeof t.AsynchronousAllowedInd != "boolean") {
      let r = { instancePath: i + "/AsynchronousAllowedInd", schemaPath: "#/properties/AsynchronousAllowedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.PointOfSale !== void 0 && (J(t.PointOfSale, { instancePath: i + "/PointOfSale", parentData: t, parentDataProperty: "PointOfSale", rootData: o }) || (e = e === null ? J.errors : e.concat(J.errors), s = e.length)), t.Document !== void 0 && (S(t.Document, { instancePath: i + "/Document", parentData: t, parentDataProperty: "Document", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Party !== void 0 && (_(t.Party, { instancePath: i + "/Party", parentData: t, parentDataProperty: "Party", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.Query !== void 0 && (Xi(t.Query, { instancePath: i + "/Query", parentData: t, parentDataProperty: "Query", rootData: o }) || (e = e === null ? Xi.errors : e.concat(Xi.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return en.errors = e, s === 0;
}
function Hn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return en(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? en.errors : e.concat(en.errors), s = e.length), Hn.errors = e, s === 0;
}
var ga = Yn;
var ra = { type: "object", additionalProperties: !1, required: ["Version", "Document"], properties: { EchoToken: { $ref: "#/$defs/Text128" }, TimeStamp: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, Target: { $ref: "#/$defs/Target" }, Version: { type: "string" }, TransactionIdentifier: { $ref: "#/$defs/Text32" }, SequenceNmbr: { $ref: "#/$defs/nonNegativeInteger" }, TransactionStatusCode: { $ref: "#/$defs/TransactionStatus" }, PrimaryLangID: { type: "string" }, AltLangID: { type: "string" }, RetransmissionIndicator: { type: "boolean" }, CorrelationID: { $ref: "#/$defs/Text64" }, AsynchronousAllowedInd: { type: "boolean" }, Document: { $ref: "#/$defs/MessageDocument" }, Party: { $ref: "#/$defs/Parties" }, Success: { $ref: "#/$defs/Success" }, Warnings: { $ref: "#/$defs/Warnings" }, Response: { $ref: "#/$defs/OrderAnswer" }, Errors: { $ref: "#/$defs/Errors" } } };
var ta = { type: "object", additionalProperties: !1, required: ["OrderID", "Owner", "OrderItems"], properties: { OrderID: { $ref: "#/$defs/UniqueId" }, Owner: { $ref: "#/$defs/AirlineCode" }, OwnerType: { $ref: "#/$defs/OwnerKind" }, WebAddressID: { type: "string" }, MetadataRefs: { type: "string" }, BookingReferences: { $ref: "#/$defs/BookingReferences" }, TotalOrderPrice: { $ref: "#/$defs/TotalAmount" }, Status: { $ref: "#/$defs/Order_Status" }, Payments: { $ref: "#/$defs/Order_Payments" }, TimeLimits: { $ref: "#/$defs/Order_TimeLimits" }, OrderItems: { $ref: "#/$defs/Order_OrderItems" } } };
function rn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.StatusCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "StatusCode" }, message: "must have required property 'StatusCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ChangeOfGaugeInd" || r === "ScheduleChangeInd" || r === "StatusCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ChangeOfGaugeInd !== void 0 && typeof t.ChangeOfGaugeInd != "boolean") {
      let r = { instancePath: i + "/ChangeOfGaugeInd", schemaPath: "#/properties/ChangeOfGaugeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ScheduleChangeInd !== void 0 && typeof t.ScheduleChangeInd != "boolean") {
      let r = { instancePath: i + "/ScheduleChangeInd", schemaPath: "#/properties/ScheduleChangeInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.StatusCode !== void 0 && (m(t.StatusCode, { instancePath: i + "/StatusCode", parentData: t, parentDataProperty: "StatusCode", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return rn.errors = e, s === 0;
}
function tn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (P(t) > 255) {
      let r = { instancePath: i, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return tn.errors = e, s === 0;
}
function sn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.StatusCode === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "StatusCode" }, message: "must have required property 'StatusCode'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "FailedPaymentInd" || r === "PartialPaymentInd" || r === "VerificationInd" || r === "PriceVarianceInd" || r === "StatusCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.FailedPaymentInd !== void 0 && typeof t.FailedPaymentInd != "boolean") {
      let r = { instancePath: i + "/FailedPaymentInd", schemaPath: "#/properties/FailedPaymentInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PartialPaymentInd !== void 0 && typeof t.PartialPaymentInd != "boolean") {
      let r = { instancePath: i + "/PartialPaymentInd", schemaPath: "#/properties/PartialPaymentInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.VerificationInd !== void 0 && typeof t.VerificationInd != "boolean") {
      let r = { instancePath: i + "/VerificationInd", schemaPath: "#/properties/VerificationInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PriceVarianceInd !== void 0 && typeof t.PriceVarianceInd != "boolean") {
      let r = { instancePath: i + "/PriceVarianceInd", schemaPath: "#/properties/PriceVarianceInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.StatusCode !== void 0 && (tn(t.StatusCode, { instancePath: i + "/StatusCode", parentData: t, parentDataProperty: "StatusCode", rootData: o }) || (e = e === null ? tn.errors : e.concat(tn.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return sn.errors = e, s === 0;
}
function nn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "SimpleCurrencyPrice" || r === "DetailCurrencyPrice" || r === "EncodedCurrencyPrice")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.SimpleCurrencyPrice !== void 0 && (y(t.SimpleCurrencyPrice, { instancePath: i + "/SimpleCurrencyPrice", parentData: t, parentDataProperty: "SimpleCurrencyPrice", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.DetailCurrencyPrice !== void 0 && (z(t.DetailCurrencyPrice, { instancePath: i + "/DetailCurrencyPrice", parentData: t, parentDataProperty: "DetailCurrencyPrice", rootData: o }) || (e = e === null ? z.errors : e.concat(z.errors), s = e.length)), t.EncodedCurrencyPrice !== void 0 && (fe(t.EncodedCurrencyPrice, { instancePath: i + "/EncodedCurrencyPrice", parentData: t, parentDataProperty: "EncodedCurrencyPrice", rootData: o }) || (e = e === null ? fe.errors : e.concat(fe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return nn.errors = e, s === 0;
}
var sa = { type: "object", additionalProperties: !1, properties: { VoucherMethod: { $ref: "#/$defs/VoucherView" }, RedemptionMethod: { $ref: "#/$defs/RedemptionView" }, PaymentCardMethod: { $ref: "#/$defs/CardView" }, OtherMethod: { $ref: "#/$defs/OtherView" }, MiscChargeMethod: { $ref: "#/$defs/MethodView_MiscChargeMethod" }, DirectBillMethod: { $ref: "#/$defs/DirectBillView" }, CashMethod: { $ref: "#/$defs/CashView" }, BankAccountMethod: { $ref: "#/$defs/BankAccountView" }, Check: { $ref: "#/$defs/BankCheck" } } };
function on(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Number" || r === "EffectiveExpireDate" || r === "RemainingValue")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Number !== void 0 && (W(t.Number, { instancePath: i + "/Number", parentData: t, parentDataProperty: "Number", rootData: o }) || (e = e === null ? W.errors : e.concat(W.errors), s = e.length)), t.EffectiveExpireDate !== void 0 && (wr(t.EffectiveExpireDate, { instancePath: i + "/EffectiveExpireDate", parentData: t, parentDataProperty: "EffectiveExpireDate", rootData: o }) || (e = e === null ? wr.errors : e.concat(wr.errors), s = e.length)), t.RemainingValue !== void 0 && (y(t.RemainingValue, { instancePath: i + "/RemainingValue", parentData: t, parentDataProperty: "RemainingValue", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return on.errors = e, s === 0;
}
function an(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "MemberNumber" || r === "RedemptionQuantity" || r === "PromotionCode" || r === "PromoVendorCode")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MemberNumber !== void 0 && (Q(t.MemberNumber, { instancePath: i + "/MemberNumber", parentData: t, parentDataProperty: "MemberNumber", rootData: o }) || (e = e === null ? Q.errors : e.concat(Q.errors), s = e.length)), t.RedemptionQuantity !== void 0 && (d(t.RedemptionQuantity, { instancePath: i + "/RedemptionQuantity", parentData: t, parentDataProperty: "RedemptionQuantity", rootData: o }) || (e = e === null ? d.errors : e.concat(d.errors), s = e.length)), t.PromotionCode !== void 0 && (u(t.PromotionCode, { instancePath: i + "/PromotionCode", parentData: t, parentDataProperty: "PromotionCode", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.PromoVendorCode !== void 0) {
      let r = t.PromoVendorCode;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          u(r[a], { instancePath: i + "/PromoVendorCode/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PromoVendorCode", schemaPath: "#/properties/PromoVendorCode/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return an.errors = e, s === 0;
}
function pn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "CardType" || r === "CardCode" || r === "MaskedCardNumber" || r === "TokenizedCardNumber" || r === "CardHolderName" || r === "EffectiveExpireDate" || r === "ApprovalType")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CardType !== void 0 && ($r(t.CardType, { instancePath: i + "/CardType", parentData: t, parentDataProperty: "CardType", rootData: o }) || (e = e === null ? $r.errors : e.concat($r.errors), s = e.length)), t.CardCode !== void 0 && (Tr(t.CardCode, { instancePath: i + "/CardCode", parentData: t, parentDataProperty: "CardCode", rootData: o }) || (e = e === null ? Tr.errors : e.concat(Tr.errors), s = e.length)), t.MaskedCardNumber !== void 0 && (jr(t.MaskedCardNumber, { instancePath: i + "/MaskedCardNumber", parentData: t, parentDataProperty: "MaskedCardNumber", rootData: o }) || (e = e === null ? jr.errors : e.concat(jr.errors), s = e.length)), t.TokenizedCardNumber !== void 0 && typeof t.TokenizedCardNumber != "string") {
      let r = { instancePath: i + "/TokenizedCardNumber", schemaPath: "#/properties/TokenizedCardNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.CardHolderName !== void 0 && (L(t.CardHolderName, { instancePath: i + "/CardHolderName", parentData: t, parentDataProperty: "CardHolderName", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.EffectiveExpireDate !== void 0 && (Nr(t.EffectiveExpireDate, { instancePath: i + "/EffectiveExpireDate", parentData: t, parentDataProperty: "EffectiveExpireDate", rootData: o }) || (e = e === null ? Nr.errors : e.concat(Nr.errors), s = e.length)), t.ApprovalType !== void 0 && (m(t.ApprovalType, { instancePath: i + "/ApprovalType", parentData: t, parentDataProperty: "ApprovalType", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return pn.errors = e, s === 0;
}
function ln(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Remarks === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Remarks" }, message: "must have required property 'Remarks'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "refs" || r === "Remarks")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Remarks !== void 0 && (R(t.Remarks, { instancePath: i + "/Remarks", parentData: t, parentDataProperty: "Remarks", rootData: o }) || (e = e === null ? R.errors : e.concat(R.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return ln.errors = e, s === 0;
}
function fn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "TicketNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.TicketNumber !== void 0 && (u(t.TicketNumber, { instancePath: i + "/TicketNumber", parentData: t, parentDataProperty: "TicketNumber", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return fn.errors = e, s === 0;
}
function un(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "DirectBillID" || r === "CompanyName" || r === "ContactName")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.DirectBillID !== void 0 && (f(t.DirectBillID, { instancePath: i + "/DirectBillID", parentData: t, parentDataProperty: "DirectBillID", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.CompanyName !== void 0 && (f(t.CompanyName, { instancePath: i + "/CompanyName", parentData: t, parentDataProperty: "CompanyName", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length)), t.ContactName !== void 0 && (f(t.ContactName, { instancePath: i + "/ContactName", parentData: t, parentDataProperty: "ContactName", rootData: o }) || (e = e === null ? f.errors : e.concat(f.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return un.errors = e, s === 0;
}
function mn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Amount" || r === "TerminalID" || r === "ReceiptID" || r === "AgentUserID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Amount !== void 0 && (y(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.TerminalID !== void 0 && (u(t.TerminalID, { instancePath: i + "/TerminalID", parentData: t, parentDataProperty: "TerminalID", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.ReceiptID !== void 0 && (u(t.ReceiptID, { instancePath: i + "/ReceiptID", parentData: t, parentDataProperty: "ReceiptID", rootData: o }) || (e = e === null ? u.errors : e.concat(u.errors), s = e.length)), t.AgentUserID !== void 0 && ($e(t.AgentUserID, { instancePath: i + "/AgentUserID", parentData: t, parentDataProperty: "AgentUserID", rootData: o }) || (e = e === null ? $e.errors : e.concat($e.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return mn.errors = e, s === 0;
}
function yn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "refs" || r === "Name" || r === "CheckNumber")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Name !== void 0 && (L(t.Name, { instancePath: i + "/Name", parentData: t, parentDataProperty: "Name", rootData: o }) || (e = e === null ? L.errors : e.concat(L.errors), s = e.length)), t.CheckNumber !== void 0 && typeof t.CheckNumber != "string") {
      let r = { instancePath: i + "/CheckNumber", schemaPath: "#/properties/CheckNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return yn.errors = e, s === 0;
}
function cn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(sa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.VoucherMethod !== void 0 && (on(t.VoucherMethod, { instancePath: i + "/VoucherMethod", parentData: t, parentDataProperty: "VoucherMethod", rootData: o }) || (e = e === null ? on.errors : e.concat(on.errors), s = e.length)), t.RedemptionMethod !== void 0 && (an(t.RedemptionMethod, { instancePath: i + "/RedemptionMethod", parentData: t, parentDataProperty: "RedemptionMethod", rootData: o }) || (e = e === null ? an.errors : e.concat(an.errors), s = e.length)), t.PaymentCardMethod !== void 0 && (pn(t.PaymentCardMethod, { instancePath: i + "/PaymentCardMethod", parentData: t, parentDataProperty: "PaymentCardMethod", rootData: o }) || (e = e === null ? pn.errors : e.concat(pn.errors), s = e.length)), t.OtherMethod !== void 0 && (ln(t.OtherMethod, { instancePath: i + "/OtherMethod", parentData: t, parentDataProperty: "OtherMethod", rootData: o }) || (e = e === null ? ln.errors : e.concat(ln.errors), s = e.length)), t.MiscChargeMethod !== void 0 && (fn(t.MiscChargeMethod, { instancePath: i + "/MiscChargeMethod", parentData: t, parentDataProperty: "MiscChargeMethod", rootData: o }) || (e = e === null ? fn.errors : e.concat(fn.errors), s = e.length)), t.DirectBillMethod !== void 0 && (un(t.DirectBillMethod, { instancePath: i + "/DirectBillMethod", parentData: t, parentDataProperty: "DirectBillMethod", rootData: o }) || (e = e === null ? un.errors : e.concat(un.errors), s = e.length)), t.CashMethod !== void 0 && (mn(t.CashMethod, { instancePath: i + "/CashMethod", parentData: t, parentDataProperty: "CashMethod", rootData: o }) || (e = e === null ? mn.errors : e.concat(mn.errors), s = e.length)), t.BankAccountMethod !== void 0 && (yn(t.BankAccountMethod, { instancePath: i + "/BankAccountMethod", parentData: t, parentDataProperty: "BankAccountMethod", rootData: o }) || (e = e === null ? yn.errors : e.concat(yn.errors), s = e.length)), t.Check !== void 0 && (Sr(t.Check, { instancePath: i + "/Check", parentData: t, parentDataProperty: "Check", rootData: o }) || (e = e === null ? Sr.errors : e.concat(Sr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return cn.errors = e, s === 0;
}
function dn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Type" }, message: "must have required property 'Type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Amount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Amount" }, message: "must have required property 'Amount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Method === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Method" }, message: "must have required property 'Method'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "SplitFormInd" || r === "refs" || r === "Type" || r === "Status" || r === "Amount" || r === "Method" || r === "Payer" || r === "OrderItemID")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.SplitFormInd !== void 0 && typeof t.SplitFormInd != "boolean") {
      let r = { instancePath: i + "/SplitFormInd", schemaPath: "#/properties/SplitFormInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Type !== void 0 && (m(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.Status !== void 0 && (sn(t.Status, { instancePath: i + "/Status", parentData: t, parentDataProperty: "Status", rootData: o }) || (e = e === null ? sn.errors : e.concat(sn.errors), s = e.length)), t.Amount !== void 0 && (nn(t.Amount, { instancePath: i + "/Amount", parentData: t, parentDataProperty: "Amount", rootData: o }) || (e = e === null ? nn.errors : e.concat(nn.errors), s = e.length)), t.Method !== void 0 && (cn(t.Method, { instancePath: i + "/Method", parentData: t, parentDataProperty: "Method", rootData: o }) || (e = e === null ? cn.errors : e.concat(cn.errors), s = e.length)), t.Payer !== void 0 && (Ae(t.Payer, { instancePath: i + "/Payer", parentData: t, parentDataProperty: "Payer", rootData: o }) || (e = e === null ? Ae.errors : e.concat(Ae.errors), s = e.length)), t.OrderItemID !== void 0) {
      let r = t.OrderItemID;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          if (typeof r[a] != "string") {
            let k = { instancePath: i + "/OrderItemID/" + a, schemaPath: "#/properties/OrderItemID/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [k] : e.push(k), s++;
          }
      } else {
        let n = { instancePath: i + "/OrderItemID", schemaPath: "#/properties/OrderItemID/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return dn.errors = e, s === 0;
}
function hn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Payment === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Payment" }, message: "must have required property 'Payment'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "Payment") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Payment !== void 0) {
      let r = t.Payment;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Payment", schemaPath: "#/properties/Payment/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          dn(r[a], { instancePath: i + "/Payment/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? dn.errors : e.concat(dn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Payment", schemaPath: "#/properties/Payment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return hn.errors = e, s === 0;
}
function gn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "DateTime" || r === "ShortDate" || r === "Timestamp" || r === "Time" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.DateTime !== void 0) {
      let r = t.DateTime;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/DateTime", schemaPath: "#/properties/DateTime/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DateTime", schemaPath: "#/properties/DateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.ShortDate !== void 0) {
      let r = t.ShortDate;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/ShortDate", schemaPath: "#/properties/ShortDate/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/ShortDate", schemaPath: "#/properties/ShortDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Time !== void 0 && (E(t.Time, { instancePath: i + "/Time", parentData: t, parentDataProperty: "Time", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return gn.errors = e, s === 0;
}
function T(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "Timestamp" || r === "refs")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.refs !== void 0 && typeof t.refs != "string") {
      let r = { instancePath: i + "/refs", schemaPath: "#/properties/refs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return T.errors = e, s === 0;
}
function Pn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PaymentTimeLimit" || r === "DepositTimeLimit" || r === "NamingTimeLimit")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PaymentTimeLimit !== void 0 && (gn(t.PaymentTimeLimit, { instancePath: i + "/PaymentTimeLimit", parentData: t, parentDataProperty: "PaymentTimeLimit", rootData: o }) || (e = e === null ? gn.errors : e.concat(gn.errors), s = e.length)), t.DepositTimeLimit !== void 0 && (T(t.DepositTimeLimit, { instancePath: i + "/DepositTimeLimit", parentData: t, parentDataProperty: "DepositTimeLimit", rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), t.NamingTimeLimit !== void 0 && (T(t.NamingTimeLimit, { instancePath: i + "/NamingTimeLimit", parentData: t, parentDataProperty: "NamingTimeLimit", rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Pn.errors = e, s === 0;
}
var ia = { type: "object", additionalProperties: !1, required: ["OrderItemID", "PriceDetail", "Service"], properties: { OrderItemID: { type: "string" }, Owner: { $ref: "#/$defs/AirlineCode" }, OwnerType: { type: "string" }, Timestamp: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, WebAddressID: { type: "string" }, ItemStatus: { $ref: "#/$defs/ShortCode" }, PriceDetail: { $ref: "#/$defs/OrderItemPrice" }, Service: { type: "array", minItems: 1, items: { $ref: "#/$defs/OrderService" } }, TimeLimits: { $ref: "#/$defs/ItemTimeLimits" }, Penalty: { $ref: "#/$defs/Penalty" }, FareDetail: { type: "array", items: { $ref: "#/$defs/FareDetail" } } } };
function Dn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaseAmount === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaseAmount" }, message: "must have required property 'BaseAmount'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "TotalAmount" || r === "BaseAmount" || r === "FareFiledIn" || r === "Discount" || r === "Surcharges" || r === "Taxes" || r === "Fees")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.TotalAmount !== void 0 && (H(t.TotalAmount, { instancePath: i + "/TotalAmount", parentData: t, parentDataProperty: "TotalAmount", rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), t.BaseAmount !== void 0 && (y(t.BaseAmount, { instancePath: i + "/BaseAmount", parentData: t, parentDataProperty: "BaseAmount", rootData: o }) || (e = e === null ? y.errors : e.concat(y.errors), s = e.length)), t.FareFiledIn !== void 0 && (ye(t.FareFiledIn, { instancePath: i + "/FareFiledIn", parentData: t, parentDataProperty: "FareFiledIn", rootData: o }) || (e = e === null ? ye.errors : e.concat(ye.errors), s = e.length)), t.Discount !== void 0 && (Le(t.Discount, { instancePath: i + "/Discount", parentData: t, parentDataProperty: "Discount", rootData: o }) || (e = e === null ? Le.errors : e.concat(Le.errors), s = e.length)), t.Surcharges !== void 0 && (ce(t.Surcharges, { instancePath: i + "/Surcharges", parentData: t, parentDataProperty: "Surcharges", rootData: o }) || (e = e === null ? ce.errors : e.concat(ce.errors), s = e.length)), t.Taxes !== void 0 && (K(t.Taxes, { instancePath: i + "/Taxes", parentData: t, parentDataProperty: "Taxes", rootData: o }) || (e = e === null ? K.errors : e.concat(K.errors), s = e.length)), t.Fees !== void 0 && (G(t.Fees, { instancePath: i + "/Fees", parentData: t, parentDataProperty: "Fees", rootData: o }) || (e = e === null ? G.errors : e.concat(G.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Dn.errors = e, s === 0;
}
function bn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.value === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "value" || r === "SegmentRef")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.value !== void 0 && typeof t.value != "string") {
      let r = { instancePath: i + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SegmentRef !== void 0 && typeof t.SegmentRef != "string") {
      let r = { instancePath: i + "/SegmentRef", schemaPath: "#/properties/SegmentRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return bn.errors = e, s === 0;
}
function kn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.ServiceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ServiceID" }, message: "must have required property 'ServiceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerRef === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PassengerRef" }, message: "must have required property 'PassengerRef'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "ServiceID" || r === "ServiceStatus" || r === "PassengerRef" || r === "ServiceRef" || r === "SegmentRef" || r === "ServiceDefinitionRef" || r === "SelectedSeat")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.ServiceID !== void 0 && typeof t.ServiceID != "string") {
      let r = { instancePath: i + "/ServiceID", schemaPath: "#/properties/ServiceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceStatus !== void 0 && typeof t.ServiceStatus != "string") {
      let r = { instancePath: i + "/ServiceStatus", schemaPath: "#/properties/ServiceStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerRef !== void 0 && typeof t.PassengerRef != "string") {
      let r = { instancePath: i + "/PassengerRef", schemaPath: "#/properties/PassengerRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ServiceRef !== void 0 && typeof t.ServiceRef != "string") {
      let r = { instancePath: i + "/ServiceRef", schemaPath: "#/properties/ServiceRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.SegmentRef !== void 0 && typeof t.SegmentRef != "string") {
      let r = { instancePath: i + "/SegmentRef", schemaPath: "#/properties/SegmentRef/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ServiceDefinitionRef !== void 0 && (bn(t.ServiceDefinitionRef, { instancePath: i + "/ServiceDefinitionRef", parentData: t, parentDataProperty: "ServiceDefinitionRef", rootData: o }) || (e = e === null ? bn.errors : e.concat(bn.errors), s = e.length)), t.SelectedSeat !== void 0 && (Fe(t.SelectedSeat, { instancePath: i + "/SelectedSeat", parentData: t, parentDataProperty: "SelectedSeat", rootData: o }) || (e = e === null ? Fe.errors : e.concat(Fe.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return kn.errors = e, s === 0;
}
function vn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!(r === "PaymentTimeLimit" || r === "DepositTimeLimit" || r === "NamingTimeLimit" || r === "PriceGuaranteeTimeLimits" || r === "TicketingTimeLimits")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PaymentTimeLimit !== void 0 && (T(t.PaymentTimeLimit, { instancePath: i + "/PaymentTimeLimit", parentData: t, parentDataProperty: "PaymentTimeLimit", rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), t.DepositTimeLimit !== void 0 && (T(t.DepositTimeLimit, { instancePath: i + "/DepositTimeLimit", parentData: t, parentDataProperty: "DepositTimeLimit", rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), t.NamingTimeLimit !== void 0 && (T(t.NamingTimeLimit, { instancePath: i + "/NamingTimeLimit", parentData: t, parentDataProperty: "NamingTimeLimit", rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), t.PriceGuaranteeTimeLimits !== void 0 && (T(t.PriceGuaranteeTimeLimits, { instancePath: i + "/PriceGuaranteeTimeLimits", parentData: t, parentDataProperty: "PriceGuaranteeTimeLimits", rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length)), t.TicketingTimeLimits !== void 0 && (T(t.TicketingTimeLimits, { instancePath: i + "/TicketingTimeLimits", parentData: t, parentDataProperty: "TicketingTimeLimits", rootData: o }) || (e = e === null ? T.errors : e.concat(T.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return vn.errors = e, s === 0;
}
function An(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderItemID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderItemID" }, message: "must have required property 'OrderItemID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PriceDetail === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PriceDetail" }, message: "must have required property 'PriceDetail'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Service === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Service" }, message: "must have required property 'Service'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(ia.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderItemID !== void 0 && typeof t.OrderItemID != "string") {
      let r = { instancePath: i + "/OrderItemID", schemaPath: "#/properties/OrderItemID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.OwnerType !== void 0 && typeof t.OwnerType != "string") {
      let r = { instancePath: i + "/OwnerType", schemaPath: "#/properties/OwnerType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Timestamp !== void 0) {
      let r = t.Timestamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/Timestamp", schemaPath: "#/properties/Timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.WebAddressID !== void 0 && typeof t.WebAddressID != "string") {
      let r = { instancePath: i + "/WebAddressID", schemaPath: "#/properties/WebAddressID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ItemStatus !== void 0 && (m(t.ItemStatus, { instancePath: i + "/ItemStatus", parentData: t, parentDataProperty: "ItemStatus", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.PriceDetail !== void 0 && (Dn(t.PriceDetail, { instancePath: i + "/PriceDetail", parentData: t, parentDataProperty: "PriceDetail", rootData: o }) || (e = e === null ? Dn.errors : e.concat(Dn.errors), s = e.length)), t.Service !== void 0) {
      let r = t.Service;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Service", schemaPath: "#/properties/Service/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          kn(r[a], { instancePath: i + "/Service/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? kn.errors : e.concat(kn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Service", schemaPath: "#/properties/Service/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TimeLimits !== void 0 && (vn(t.TimeLimits, { instancePath: i + "/TimeLimits", parentData: t, parentDataProperty: "TimeLimits", rootData: o }) || (e = e === null ? vn.errors : e.concat(vn.errors), s = e.length)), t.Penalty !== void 0 && (M(t.Penalty, { instancePath: i + "/Penalty", parentData: t, parentDataProperty: "Penalty", rootData: o }) || (e = e === null ? M.errors : e.concat(M.errors), s = e.length)), t.FareDetail !== void 0) {
      let r = t.FareDetail;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          de(r[a], { instancePath: i + "/FareDetail/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? de.errors : e.concat(de.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/FareDetail", schemaPath: "#/properties/FareDetail/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return An.errors = e, s === 0;
}
function wn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderItem === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderItem" }, message: "must have required property 'OrderItem'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "OrderItem") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
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
          An(r[a], { instancePath: i + "/OrderItem/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? An.errors : e.concat(An.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OrderItem", schemaPath: "#/properties/OrderItem/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return wn.errors = e, s === 0;
}
function In(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OrderID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderID" }, message: "must have required property 'OrderID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Owner === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Owner" }, message: "must have required property 'Owner'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.OrderItems === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OrderItems" }, message: "must have required property 'OrderItems'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(ta.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderID !== void 0 && (Vr(t.OrderID, { instancePath: i + "/OrderID", parentData: t, parentDataProperty: "OrderID", rootData: o }) || (e = e === null ? Vr.errors : e.concat(Vr.errors), s = e.length)), t.Owner !== void 0 && (c(t.Owner, { instancePath: i + "/Owner", parentData: t, parentDataProperty: "Owner", rootData: o }) || (e = e === null ? c.errors : e.concat(c.errors), s = e.length)), t.OwnerType !== void 0 && (X(t.OwnerType, { instancePath: i + "/OwnerType", parentData: t, parentDataProperty: "OwnerType", rootData: o }) || (e = e === null ? X.errors : e.concat(X.errors), s = e.length)), t.WebAddressID !== void 0 && typeof t.WebAddressID != "string") {
      let r = { instancePath: i + "/WebAddressID", schemaPath: "#/properties/WebAddressID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.MetadataRefs !== void 0 && typeof t.MetadataRefs != "string") {
      let r = { instancePath: i + "/MetadataRefs", schemaPath: "#/properties/MetadataRefs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.BookingReferences !== void 0 && (U(t.BookingReferences, { instancePath: i + "/BookingReferences", parentData: t, parentDataProperty: "BookingReferences", rootData: o }) || (e = e === null ? U.errors : e.concat(U.errors), s = e.length)), t.TotalOrderPrice !== void 0 && (H(t.TotalOrderPrice, { instancePath: i + "/TotalOrderPrice", parentData: t, parentDataProperty: "TotalOrderPrice", rootData: o }) || (e = e === null ? H.errors : e.concat(H.errors), s = e.length)), t.Status !== void 0 && (rn(t.Status, { instancePath: i + "/Status", parentData: t, parentDataProperty: "Status", rootData: o }) || (e = e === null ? rn.errors : e.concat(rn.errors), s = e.length)), t.Payments !== void 0 && (hn(t.Payments, { instancePath: i + "/Payments", parentData: t, parentDataProperty: "Payments", rootData: o }) || (e = e === null ? hn.errors : e.concat(hn.errors), s = e.length)), t.TimeLimits !== void 0 && (Pn(t.TimeLimits, { instancePath: i + "/TimeLimits", parentData: t, parentDataProperty: "TimeLimits", rootData: o }) || (e = e === null ? Pn.errors : e.concat(Pn.errors), s = e.length)), t.OrderItems !== void 0 && (wn(t.OrderItems, { instancePath: i + "/OrderItems", parentData: t, parentDataProperty: "OrderItems", rootData: o }) || (e = e === null ? wn.errors : e.concat(wn.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return In.errors = e, s === 0;
}
var na = { type: "object", additionalProperties: !1, required: ["TicketDocNbr", "Type", "NumberofBooklets", "ReportingType"], properties: { PresentCreditCardInd: { type: "boolean" }, PenaltyRestrictionInd: { type: "boolean" }, NonCommissionableInd: { type: "boolean" }, NonInterlineableInd: { type: "boolean" }, NonReissuableNonExchangInd: { type: "boolean" }, NonRefundableInd: { type: "boolean" }, TaxOnEMD_Ind: { type: "boolean" }, ExchTicketNbrInd: { type: "boolean" }, PrimaryDocInd: { type: "boolean" }, TicketDocNbr: { $ref: "#/$defs/DocumentNumber" }, Type: { $ref: "#/$defs/ShortCode" }, InConnectionDocNbr: { $ref: "#/$defs/LinkedDocumentNumber" }, NumberofBooklets: { type: "integer" }, DateOfIssue: { type: "string", pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, TimeOfIssue: { $ref: "#/$defs/ClockTime" }, TicketingLocation: { $ref: "#/$defs/PlaceCode" }, RoutingDomIntCode: { $ref: "#/$defs/CodeValue" }, FeeOwner: { $ref: "#/$defs/AirlineId" }, Remark: { type: "string" }, PenaltyReferences: { type: "string" }, ReportingType: { $ref: "#/$defs/ReportingType" } } };
var oa = new RegExp("^(?:[0-9a-zA-Z]{1,14})$", "u");
function $n(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t == "string") {
    if (!oa.test(t)) {
      let r = { instancePath: i, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-zA-Z]{1,14})$" }, message: 'must match pattern "^(?:[0-9a-zA-Z]{1,14})$"' };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return $n.errors = e, s === 0;
}
var aa = { type: "string", enum: ["BSP", "ARC", "Airline"] };
function Tn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (typeof t != "string") {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    e === null ? e = [r] : e.push(r), s++;
  }
  if (!(t === "BSP" || t === "ARC" || t === "Airline")) {
    let r = { instancePath: i, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: aa.enum }, message: "must be equal to one of the allowed values" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Tn.errors = e, s === 0;
}
function Cn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TicketDocNbr === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TicketDocNbr" }, message: "must have required property 'TicketDocNbr'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Type === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Type" }, message: "must have required property 'Type'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NumberofBooklets === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "NumberofBooklets" }, message: "must have required property 'NumberofBooklets'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ReportingType === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ReportingType" }, message: "must have required property 'ReportingType'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(na.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.PresentCreditCardInd !== void 0 && typeof t.PresentCreditCardInd != "boolean") {
      let r = { instancePath: i + "/PresentCreditCardInd", schemaPath: "#/properties/PresentCreditCardInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PenaltyRestrictionInd !== void 0 && typeof t.PenaltyRestrictionInd != "boolean") {
      let r = { instancePath: i + "/PenaltyRestrictionInd", schemaPath: "#/properties/PenaltyRestrictionInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
    if (t.NonReissuableNonExchangInd !== void 0 && typeof t.NonReissuableNonExchangInd != "boolean") {
      let r = { instancePath: i + "/NonReissuableNonExchangInd", schemaPath: "#/properties/NonReissuableNonExchangInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.NonRefundableInd !== void 0 && typeof t.NonRefundableInd != "boolean") {
      let r = { instancePath: i + "/NonRefundableInd", schemaPath: "#/properties/NonRefundableInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TaxOnEMD_Ind !== void 0 && typeof t.TaxOnEMD_Ind != "boolean") {
      let r = { instancePath: i + "/TaxOnEMD_Ind", schemaPath: "#/properties/TaxOnEMD_Ind/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.ExchTicketNbrInd !== void 0 && typeof t.ExchTicketNbrInd != "boolean") {
      let r = { instancePath: i + "/ExchTicketNbrInd", schemaPath: "#/properties/ExchTicketNbrInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PrimaryDocInd !== void 0 && typeof t.PrimaryDocInd != "boolean") {
      let r = { instancePath: i + "/PrimaryDocInd", schemaPath: "#/properties/PrimaryDocInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TicketDocNbr !== void 0 && (Zr(t.TicketDocNbr, { instancePath: i + "/TicketDocNbr", parentData: t, parentDataProperty: "TicketDocNbr", rootData: o }) || (e = e === null ? Zr.errors : e.concat(Zr.errors), s = e.length)), t.Type !== void 0 && (m(t.Type, { instancePath: i + "/Type", parentData: t, parentDataProperty: "Type", rootData: o }) || (e = e === null ? m.errors : e.concat(m.errors), s = e.length)), t.InConnectionDocNbr !== void 0 && ($n(t.InConnectionDocNbr, { instancePath: i + "/InConnectionDocNbr", parentData: t, parentDataProperty: "InConnectionDocNbr", rootData: o }) || (e = e === null ? $n.errors : e.concat($n.errors), s = e.length)), t.NumberofBooklets !== void 0) {
      let r = t.NumberofBooklets;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
        let n = { instancePath: i + "/NumberofBooklets", schemaPath: "#/properties/NumberofBooklets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.DateOfIssue !== void 0) {
      let r = t.DateOfIssue;
      if (typeof r == "string") {
        if (!x.test(r)) {
          let n = { instancePath: i + "/DateOfIssue", schemaPath: "#/properties/DateOfIssue/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/DateOfIssue", schemaPath: "#/properties/DateOfIssue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.TimeOfIssue !== void 0 && (E(t.TimeOfIssue, { instancePath: i + "/TimeOfIssue", parentData: t, parentDataProperty: "TimeOfIssue", rootData: o }) || (e = e === null ? E.errors : e.concat(E.errors), s = e.length)), t.TicketingLocation !== void 0 && (w(t.TicketingLocation, { instancePath: i + "/TicketingLocation", parentData: t, parentDataProperty: "TicketingLocation", rootData: o }) || (e = e === null ? w.errors : e.concat(w.errors), s = e.length)), t.RoutingDomIntCode !== void 0 && (h(t.RoutingDomIntCode, { instancePath: i + "/RoutingDomIntCode", parentData: t, parentDataProperty: "RoutingDomIntCode", rootData: o }) || (e = e === null ? h.errors : e.concat(h.errors), s = e.length)), t.FeeOwner !== void 0 && (V(t.FeeOwner, { instancePath: i + "/FeeOwner", parentData: t, parentDataProperty: "FeeOwner", rootData: o }) || (e = e === null ? V.errors : e.concat(V.errors), s = e.length)), t.Remark !== void 0 && typeof t.Remark != "string") {
      let r = { instancePath: i + "/Remark", schemaPath: "#/properties/Remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PenaltyReferences !== void 0 && typeof t.PenaltyReferences != "string") {
      let r = { instancePath: i + "/PenaltyReferences", schemaPath: "#/properties/PenaltyReferences/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.ReportingType !== void 0 && (Tn(t.ReportingType, { instancePath: i + "/ReportingType", parentData: t, parentDataProperty: "ReportingType", rootData: o }) || (e = e === null ? Tn.errors : e.concat(Tn.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Cn.errors = e, s === 0;
}
function On(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TicketDocument === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TicketDocument" }, message: "must have required property 'TicketDocument'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.PassengerReference === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "PassengerReference" }, message: "must have required property 'PassengerReference'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "TicketDocument" || r === "PassengerReference")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.TicketDocument !== void 0) {
      let r = t.TicketDocument;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/TicketDocument", schemaPath: "#/properties/TicketDocument/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Cn(r[a], { instancePath: i + "/TicketDocument/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Cn.errors : e.concat(Cn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TicketDocument", schemaPath: "#/properties/TicketDocument/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.PassengerReference !== void 0 && typeof t.PassengerReference != "string") {
      let r = { instancePath: i + "/PassengerReference", schemaPath: "#/properties/PassengerReference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return On.errors = e, s === 0;
}
function jn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.TicketDocInfo === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "TicketDocInfo" }, message: "must have required property 'TicketDocInfo'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "TicketDocInfo") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.TicketDocInfo !== void 0) {
      let r = t.TicketDocInfo;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/TicketDocInfo", schemaPath: "#/properties/TicketDocInfo/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          On(r[a], { instancePath: i + "/TicketDocInfo/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? On.errors : e.concat(On.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/TicketDocInfo", schemaPath: "#/properties/TicketDocInfo/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return jn.errors = e, s === 0;
}
var pa = { type: "object", additionalProperties: !1, properties: { PassengerList: { $ref: "#/$defs/PassengerList" }, ContactList: { $ref: "#/$defs/ContactList" }, BaggageAllowanceList: { $ref: "#/$defs/OrderedDataLists_BaggageAllowanceList" }, DisclosureList: { $ref: "#/$defs/DisclosureList" }, FareList: { $ref: "#/$defs/FareList" }, FlightSegmentList: { $ref: "#/$defs/FlightSegmentList" }, FlightList: { $ref: "#/$defs/FlightList" }, OriginDestinationList: { $ref: "#/$defs/OriginDestinationList" }, InstructionsList: { $ref: "#/$defs/InstructionsList" }, MediaList: { $ref: "#/$defs/MediaList" }, PenaltyList: { $ref: "#/$defs/PenaltyList" }, PriceClassList: { $ref: "#/$defs/PriceClassList" }, ServiceDefinitionList: { $ref: "#/$defs/ServiceDefinitionList" }, TermsList: { $ref: "#/$defs/TermsList" } } };
function Nn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.BaggageAllowanceID === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageAllowanceID" }, message: "must have required property 'BaggageAllowanceID'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaggageCategory === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "BaggageCategory" }, message: "must have required property 'BaggageCategory'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "BaggageAllowanceID" || r === "BaggageCategory" || r === "AllowanceDescription" || r === "DimensionAllowance" || r === "PieceAllowance" || r === "WeightAllowance" || r === "BaggageDeterminingCarrier")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.BaggageAllowanceID !== void 0 && typeof t.BaggageAllowanceID != "string") {
      let r = { instancePath: i + "/BaggageAllowanceID", schemaPath: "#/properties/BaggageAllowanceID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.BaggageCategory !== void 0 && typeof t.BaggageCategory != "string") {
      let r = { instancePath: i + "/BaggageCategory", schemaPath: "#/properties/BaggageCategory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AllowanceDescription !== void 0 && (tr(t.AllowanceDescription, { instancePath: i + "/AllowanceDescription", parentData: t, parentDataProperty: "AllowanceDescription", rootData: o }) || (e = e === null ? tr.errors : e.concat(tr.errors), s = e.length)), t.DimensionAllowance !== void 0 && (be(t.DimensionAllowance, { instancePath: i + "/DimensionAllowance", parentData: t, parentDataProperty: "DimensionAllowance", rootData: o }) || (e = e === null ? be.errors : e.concat(be.errors), s = e.length)), t.PieceAllowance !== void 0) {
      let r = t.PieceAllowance;
      if (Array.isArray(r)) {
        let n = r.length;
        for (let a = 0; a < n; a++)
          ir(r[a], { instancePath: i + "/PieceAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? ir.errors : e.concat(ir.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/PieceAllowance", schemaPath: "#/properties/PieceAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.WeightAllowance !== void 0 && (nr(t.WeightAllowance, { instancePath: i + "/WeightAllowance", parentData: t, parentDataProperty: "WeightAllowance", rootData: o }) || (e = e === null ? nr.errors : e.concat(nr.errors), s = e.length)), t.BaggageDeterminingCarrier !== void 0 && (or(t.BaggageDeterminingCarrier, { instancePath: i + "/BaggageDeterminingCarrier", parentData: t, parentDataProperty: "BaggageDeterminingCarrier", rootData: o }) || (e = e === null ? or.errors : e.concat(or.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Nn.errors = e, s === 0;
}
function Sn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
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
          Nn(r[a], { instancePath: i + "/BaggageAllowance/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Nn.errors : e.concat(Nn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/BaggageAllowance", schemaPath: "#/properties/BaggageAllowance/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Sn.errors = e, s === 0;
}
function qn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (!D.call(pa.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.PassengerList !== void 0 && (He(t.PassengerList, { instancePath: i + "/PassengerList", parentData: t, parentDataProperty: "PassengerList", rootData: o }) || (e = e === null ? He.errors : e.concat(He.errors), s = e.length)), t.ContactList !== void 0 && (rr(t.ContactList, { instancePath: i + "/ContactList", parentData: t, parentDataProperty: "ContactList", rootData: o }) || (e = e === null ? rr.errors : e.concat(rr.errors), s = e.length)), t.BaggageAllowanceList !== void 0 && (Sn(t.BaggageAllowanceList, { instancePath: i + "/BaggageAllowanceList", parentData: t, parentDataProperty: "BaggageAllowanceList", rootData: o }) || (e = e === null ? Sn.errors : e.concat(Sn.errors), s = e.length)), t.DisclosureList !== void 0 && (pr(t.DisclosureList, { instancePath: i + "/DisclosureList", parentData: t, parentDataProperty: "DisclosureList", rootData: o }) || (e = e === null ? pr.errors : e.concat(pr.errors), s = e.length)), t.FareList !== void 0 && (lr(t.FareList, { instancePath: i + "/FareList", parentData: t, parentDataProperty: "FareList", rootData: o }) || (e = e === null ? lr.errors : e.concat(lr.errors), s = e.length)), t.FlightSegmentList !== void 0 && (yr(t.FlightSegmentList, { instancePath: i + "/FlightSegmentList", parentData: t, parentDataProperty: "FlightSegmentList", rootData: o }) || (e = e === null ? yr.errors : e.concat(yr.errors), s = e.length)), t.FlightList !== void 0 && (dr(t.FlightList, { instancePath: i + "/FlightList", parentData: t, parentDataProperty: "FlightList", rootData: o }) || (e = e === null ? dr.errors : e.concat(dr.errors), s = e.length)), t.OriginDestinationList !== void 0 && (hr(t.OriginDestinationList, { instancePath: i + "/OriginDestinationList", parentData: t, parentDataProperty: "OriginDestinationList", rootData: o }) || (e = e === null ? hr.errors : e.concat(hr.errors), s = e.length)), t.InstructionsList !== void 0 && (gr(t.InstructionsList, { instancePath: i + "/InstructionsList", parentData: t, parentDataProperty: "InstructionsList", rootData: o }) || (e = e === null ? gr.errors : e.concat(gr.errors), s = e.length)), t.MediaList !== void 0 && (Pr(t.MediaList, { instancePath: i + "/MediaList", parentData: t, parentDataProperty: "MediaList", rootData: o }) || (e = e === null ? Pr.errors : e.concat(Pr.errors), s = e.length)), t.PenaltyList !== void 0 && (Dr(t.PenaltyList, { instancePath: i + "/PenaltyList", parentData: t, parentDataProperty: "PenaltyList", rootData: o }) || (e = e === null ? Dr.errors : e.concat(Dr.errors), s = e.length)), t.PriceClassList !== void 0 && (br(t.PriceClassList, { instancePath: i + "/PriceClassList", parentData: t, parentDataProperty: "PriceClassList", rootData: o }) || (e = e === null ? br.errors : e.concat(br.errors), s = e.length)), t.ServiceDefinitionList !== void 0 && (kr(t.ServiceDefinitionList, { instancePath: i + "/ServiceDefinitionList", parentData: t, parentDataProperty: "ServiceDefinitionList", rootData: o }) || (e = e === null ? kr.errors : e.concat(kr.errors), s = e.length)), t.TermsList !== void 0 && (vr(t.TermsList, { instancePath: i + "/TermsList", parentData: t, parentDataProperty: "TermsList", rootData: o }) || (e = e === null ? vr.errors : e.concat(vr.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return qn.errors = e, s === 0;
}
function Rn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "CurrencyMetadatas") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.CurrencyMetadatas !== void 0 && (Ar(t.CurrencyMetadatas, { instancePath: i + "/CurrencyMetadatas", parentData: t, parentDataProperty: "CurrencyMetadatas", rootData: o }) || (e = e === null ? Ar.errors : e.concat(Ar.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Rn.errors = e, s === 0;
}
function Ln(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.OtherMetadata === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "OtherMetadata" }, message: "must have required property 'OtherMetadata'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (r !== "OtherMetadata") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OtherMetadata !== void 0) {
      let r = t.OtherMetadata;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/OtherMetadata", schemaPath: "#/properties/OtherMetadata/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          Rn(r[a], { instancePath: i + "/OtherMetadata/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? Rn.errors : e.concat(Rn.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/OtherMetadata", schemaPath: "#/properties/OtherMetadata/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Ln.errors = e, s === 0;
}
function En(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    for (let r in t)
      if (r !== "Other") {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    t.Other !== void 0 && (Ln(t.Other, { instancePath: i + "/Other", parentData: t, parentDataProperty: "Other", rootData: o }) || (e = e === null ? Ln.errors : e.concat(Ln.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return En.errors = e, s === 0;
}
function Mn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Order === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Order" }, message: "must have required property 'Order'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!(r === "OrderViewProcessing" || r === "Order" || r === "TicketDocInfos" || r === "Commission" || r === "DataLists" || r === "Metadata")) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.OrderViewProcessing !== void 0 && (Se(t.OrderViewProcessing, { instancePath: i + "/OrderViewProcessing", parentData: t, parentDataProperty: "OrderViewProcessing", rootData: o }) || (e = e === null ? Se.errors : e.concat(Se.errors), s = e.length)), t.Order !== void 0) {
      let r = t.Order;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let a = { instancePath: i + "/Order", schemaPath: "#/properties/Order/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          e === null ? e = [a] : e.push(a), s++;
        }
        let n = r.length;
        for (let a = 0; a < n; a++)
          In(r[a], { instancePath: i + "/Order/" + a, parentData: r, parentDataProperty: a, rootData: o }) || (e = e === null ? In.errors : e.concat(In.errors), s = e.length);
      } else {
        let n = { instancePath: i + "/Order", schemaPath: "#/properties/Order/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    t.TicketDocInfos !== void 0 && (jn(t.TicketDocInfos, { instancePath: i + "/TicketDocInfos", parentData: t, parentDataProperty: "TicketDocInfos", rootData: o }) || (e = e === null ? jn.errors : e.concat(jn.errors), s = e.length)), t.Commission !== void 0 && (Ur(t.Commission, { instancePath: i + "/Commission", parentData: t, parentDataProperty: "Commission", rootData: o }) || (e = e === null ? Ur.errors : e.concat(Ur.errors), s = e.length)), t.DataLists !== void 0 && (qn(t.DataLists, { instancePath: i + "/DataLists", parentData: t, parentDataProperty: "DataLists", rootData: o }) || (e = e === null ? qn.errors : e.concat(qn.errors), s = e.length)), t.Metadata !== void 0 && (En(t.Metadata, { instancePath: i + "/Metadata", parentData: t, parentDataProperty: "Metadata", rootData: o }) || (e = e === null ? En.errors : e.concat(En.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Mn.errors = e, s === 0;
}
function Fn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  if (t && typeof t == "object" && !Array.isArray(t)) {
    if (t.Version === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Version" }, message: "must have required property 'Version'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.Document === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "Document" }, message: "must have required property 'Document'" };
      e === null ? e = [r] : e.push(r), s++;
    }
    for (let r in t)
      if (!D.call(ra.properties, r)) {
        let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), s++;
      }
    if (t.EchoToken !== void 0 && (C(t.EchoToken, { instancePath: i + "/EchoToken", parentData: t, parentDataProperty: "EchoToken", rootData: o }) || (e = e === null ? C.errors : e.concat(C.errors), s = e.length)), t.TimeStamp !== void 0) {
      let r = t.TimeStamp;
      if (typeof r == "string") {
        if (!B.test(r)) {
          let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/pattern", keyword: "pattern", params: { pattern: "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$" }, message: 'must match pattern "^-?\\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?$"' };
          e === null ? e = [n] : e.push(n), s++;
        }
      } else {
        let n = { instancePath: i + "/TimeStamp", schemaPath: "#/properties/TimeStamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), s++;
      }
    }
    if (t.Target !== void 0 && (O(t.Target, { instancePath: i + "/Target", parentData: t, parentDataProperty: "Target", rootData: o }) || (e = e === null ? O.errors : e.concat(O.errors), s = e.length)), t.Version !== void 0 && typeof t.Version != "string") {
      let r = { instancePath: i + "/Version", schemaPath: "#/properties/Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.TransactionIdentifier !== void 0 && (b(t.TransactionIdentifier, { instancePath: i + "/TransactionIdentifier", parentData: t, parentDataProperty: "TransactionIdentifier", rootData: o }) || (e = e === null ? b.errors : e.concat(b.errors), s = e.length)), t.SequenceNmbr !== void 0 && (j(t.SequenceNmbr, { instancePath: i + "/SequenceNmbr", parentData: t, parentDataProperty: "SequenceNmbr", rootData: o }) || (e = e === null ? j.errors : e.concat(j.errors), s = e.length)), t.TransactionStatusCode !== void 0 && (N(t.TransactionStatusCode, { instancePath: i + "/TransactionStatusCode", parentData: t, parentDataProperty: "TransactionStatusCode", rootData: o }) || (e = e === null ? N.errors : e.concat(N.errors), s = e.length)), t.PrimaryLangID !== void 0 && typeof t.PrimaryLangID != "string") {
      let r = { instancePath: i + "/PrimaryLangID", schemaPath: "#/properties/PrimaryLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.AltLangID !== void 0 && typeof t.AltLangID != "string") {
      let r = { instancePath: i + "/AltLangID", schemaPath: "#/properties/AltLangID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.RetransmissionIndicator !== void 0 && typeof t.RetransmissionIndicator != "boolean") {
      let r = { instancePath: i + "/RetransmissionIndicator", schemaPath: "#/properties/RetransmissionIndicator/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    if (t.CorrelationID !== void 0 && (v(t.CorrelationID, { instancePath: i + "/CorrelationID", parentData: t, parentDataProperty: "CorrelationID", rootData: o }) || (e = e === null ? v.errors : e.concat(v.errors), s = e.length)), t.AsynchronousAllowedInd !== void 0 && typeof t.AsynchronousAllowedInd != "boolean") {
      let r = { instancePath: i + "/AsynchronousAllowedInd", schemaPath: "#/properties/AsynchronousAllowedInd/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      e === null ? e = [r] : e.push(r), s++;
    }
    t.Document !== void 0 && (S(t.Document, { instancePath: i + "/Document", parentData: t, parentDataProperty: "Document", rootData: o }) || (e = e === null ? S.errors : e.concat(S.errors), s = e.length)), t.Party !== void 0 && (_(t.Party, { instancePath: i + "/Party", parentData: t, parentDataProperty: "Party", rootData: o }) || (e = e === null ? _.errors : e.concat(_.errors), s = e.length)), t.Success !== void 0 && (ne(t.Success, { instancePath: i + "/Success", parentData: t, parentDataProperty: "Success", rootData: o }) || (e = e === null ? ne.errors : e.concat(ne.errors), s = e.length)), t.Warnings !== void 0 && (oe(t.Warnings, { instancePath: i + "/Warnings", parentData: t, parentDataProperty: "Warnings", rootData: o }) || (e = e === null ? oe.errors : e.concat(oe.errors), s = e.length)), t.Response !== void 0 && (Mn(t.Response, { instancePath: i + "/Response", parentData: t, parentDataProperty: "Response", rootData: o }) || (e = e === null ? Mn.errors : e.concat(Mn.errors), s = e.length)), t.Errors !== void 0 && (ve(t.Errors, { instancePath: i + "/Errors", parentData: t, parentDataProperty: "Errors", rootData: o }) || (e = e === null ? ve.errors : e.concat(ve.errors), s = e.length));
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [r] : e.push(r), s++;
  }
  return Fn.errors = e, s === 0;
}
function Yn(t, { instancePath: i = "", parentData: l, parentDataProperty: p, rootData: o = t } = {}) {
  let e = null, s = 0;
  return Fn(t, { instancePath: i, parentData: l, parentDataProperty: p, rootData: o }) || (e = e === null ? Fn.errors : e.concat(Fn.errors), s = e.length), Yn.errors = e, s === 0;
}
export {
  ua as validateAirShoppingRS,
  ma as validateOfferPriceRS,
  ya as validateOrderCancelRQ,
  ca as validateOrderChangeRQ,
  da as validateOrderCreateRQ,
  ha as validateOrderRetrieveRQ,
  ga as validateOrderViewRS
};
