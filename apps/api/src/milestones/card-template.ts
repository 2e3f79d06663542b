/** Typst source of a card of half a page across, of which every text is data. */
export const cardTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a5", flipped: true, margin: 16mm)
#set text(lang: d.language, size: 14pt, fill: rgb("#1a1f1e"), hyphenate: false)
#set align(center + horizon)
#show heading: it => block(below: 1.2em, text(20pt, weight: 600, fill: rgb("#495250"), it.body))
#rect(width: 100%, height: 100%, radius: 18pt, stroke: 2pt + rgb("#c98a1b"), inset: 18pt)[
  #heading(level: 1, d.title)
  #text(46pt, weight: 600, d.span)
  #v(0.6em)
  #text(fill: rgb("#495250"), d.before) \
  #text(24pt, weight: 600, d.name)
  #v(0.8em)
  #d.after
  #v(0.4em)
  #text(11pt, fill: rgb("#495250"), d.day)
]
`;
