/** Typst source of the paper, of which every text is data. */
export const proofTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let grey = rgb("#495250")
#let edge = rgb("#6b7472")
#let muted(body) = text(9.5pt, fill: grey, body)
#set document(title: d.title)
#set text(lang: d.language, size: 11pt, fill: rgb("#1a1f1e"), hyphenate: false)
#set par(leading: 0.75em)
#set page(paper: "a4", margin: (x: 22mm, top: 22mm, bottom: 24mm), footer: context {
  let at = d.page.replace("{page}", str(here().page())).replace("{pages}", str(counter(page).final().first()))
  grid(columns: (1fr, auto), muted(d.byHand), muted(at))
})
#show heading: it => block(above: 30pt, below: 14pt, text(22pt, weight: 600, it.body))
#grid(columns: (1fr, auto), align: bottom, text(13pt, weight: 600, d.centre), muted(d.placeAndDay))
#line(length: 100%, stroke: 1.5pt)
#heading(level: 1, d.title)
#text(12pt)[#d.confirm.at(0)#text(weight: 600, d.name)#d.confirm.at(1)]
#v(6pt)
#table(columns: (auto, auto, auto), column-gutter: 34pt, row-gutter: 6pt, inset: 0pt, stroke: none,
  table.header(..d.summary.map(pair => muted(pair.at(0)))),
  ..d.summary.map(pair => text(14pt, weight: 600, pair.at(1))))
#v(8pt)
#table(columns: (2.3fr, 1.5fr, 1.1fr), inset: (x: 0pt, y: 6.5pt), align: (left, left, right),
  stroke: (x, y) => (bottom: if y == 0 { 0.7pt + edge } else { 0.5pt + rgb("#dbded7") }),
  table.header(..d.columns.map(muted)),
  ..d.lines.flatten(),
  table.footer(repeat: false, table.cell(colspan: 2, text(weight: 600, d.total.at(0))), text(weight: 600, d.total.at(1))))
#v(30pt)
#grid(columns: (1fr, 1fr), gutter: 30pt,
  ..d.signatures.map(pair => block(width: 100%, stroke: (top: 0.7pt + edge), inset: (top: 7pt), [#pair.at(0) \ #muted(pair.at(1))])))
#v(1fr)
#block(breakable: false, width: 100%, stroke: 0.7pt + edge, radius: 9pt, inset: 14pt,
  grid(columns: (78pt, 1fr), gutter: 18pt, align: horizon,
    image(bytes(d.square), format: "svg", width: 78pt, alt: d.squareSays),
    [#text(16pt, weight: 600, tracking: 0.06em, d.code) \ #text(10pt)[#d.check.at(0)#text(weight: 600, d.checkedAt)#d.check.at(1)]]))
`;
