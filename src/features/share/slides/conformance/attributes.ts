const WHOLE = /^-?\d+$/;
const POSITIVE = /^\d+$/;

/** The attributes that the schemas require, and what the values of others look like. */
export const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  Override: { PartName: /^\/[\w./-]+$/, ContentType: /^application\/[\w.+-]+$/ },
  Default: { Extension: /^\w+$/, ContentType: /^[\w.+/-]+$/ },
  Relationship: { Id: /^\w+$/, Type: /^http:/, Target: /./ },
  'p:cNvPr': { id: POSITIVE, name: /^/ },
  'p:sldMasterId': { 'r:id': /./ },
  'p:sldId': { id: /^(25[6-9]|2[6-9]\d|[3-9]\d\d|\d{4,})$/, 'r:id': /./ },
  'p:sldLayoutId': { 'r:id': /./ },
  'p:notesMasterId': { 'r:id': /./ },
  'p:sldSz': { cx: POSITIVE, cy: POSITIVE },
  'p:notesSz': { cx: POSITIVE, cy: POSITIVE },
  'a:off': { x: WHOLE, y: WHOLE },
  'a:ext': { cx: POSITIVE, cy: POSITIVE },
  'a:chOff': { x: WHOLE, y: WHOLE },
  'a:chExt': { cx: POSITIVE, cy: POSITIVE },
  'a:pt': { x: WHOLE, y: WHOLE },
  'a:arcTo': { wR: POSITIVE, hR: POSITIVE, stAng: WHOLE, swAng: WHOLE },
  'a:path': { w: POSITIVE, h: POSITIVE },
  'a:rect': { l: /./, t: /./, r: /./, b: /./ },
  'a:prstGeom': { prst: /^rect$/ },
  'a:pattFill': { prst: /^(pct5|ltUpDiag|wdUpDiag|dkUpDiag|sphere)$/ },
  'a:srgbClr': { val: /^[0-9A-F]{6}$/ },
  'a:schemeClr': { val: /^(bg1|tx1|bg2|tx2|accent[1-6]|hlink|folHlink|phClr)$/ },
  'a:alpha': { val: POSITIVE },
  'a:prstDash': { val: /^(solid|dot|dash|lgDash|dashDot|sys(Dash|Dot))$/ },
  'a:rPr': { lang: /^[a-z]{2}-[A-Z]{2}$/, sz: /^[1-9]\d{2,5}$/ },
  'a:latin': { typeface: /^/ },
  'a:ea': { typeface: /^/ },
  'a:cs': { typeface: /^/ },
  'a:gridCol': { w: POSITIVE },
  'a:tr': { h: POSITIVE },
  'a:hlinkClick': { 'r:id': /./ },
  'a:theme': { name: /./ },
  'a:clrScheme': { name: /./ },
  'a:fontScheme': { name: /./ },
  'a:tblStyleLst': { def: /^\{[\dA-F-]{36}\}$/ },
  'p:clrMap': Object.fromEntries(
    'bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'
      .split(' ')
      .map((name) => [name, /./]),
  ),
};
