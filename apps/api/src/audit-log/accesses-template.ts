/** Typst source of the list of who saw a record, of which every text is data. */
export const accessesTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let edge = rgb("#6b7472")
#let muted(body) = text(9.5pt, fill: rgb("#495250"), body)
#set document(title: d.title)
#set text(lang: d.language, size: 11pt, fill: rgb("#1a1f1e"), hyphenate: false)
#set page(paper: "a4", margin: (x: 18mm, top: 18mm, bottom: 20mm), footer: context align(right,
  muted(d.page.replace("{page}", str(here().page())).replace("{pages}", str(counter(page).final().first())))))
#show heading: it => block(below: 10pt, text(20pt, weight: 600, it.body))
#heading(level: 1, d.title)
#text(13pt, weight: 600, d.person)

#muted(d.about)
#v(6pt)
#if d.lines.len() == 0 { d.none } else {
  table(columns: (1.3fr, 1.4fr, 2.3fr), align: horizon, inset: (x: 6pt, y: 6pt), stroke: 0.6pt + edge,
    table.header(..d.columns.map(one => muted(one))),
    ..d.lines.flatten())
}
`;
