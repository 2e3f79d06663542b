/** Typst source of the page, of which every text is data. The letters become smaller until everything is on one page. */
export const copingTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let grey = rgb("#495250")
#set document(title: d.title)
#set page(paper: "a4", margin: 18mm)
#set text(lang: d.language, fill: rgb("#1a1f1e"), hyphenate: false)
#show heading.where(level: 1): it => block(below: 1em, text(1.9em, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: 1.3em, below: 0.6em, text(1.15em, weight: 600, it.body))
#let lines(section) = list(tight: false, spacing: 0.65em, ..section.lines.map(line => {
  if line.before != "" [#text(fill: grey, line.before) #h(0.3em)]
  text(line.text)
  if line.after != "" [#h(0.4em)#text(weight: 600, line.after)]
}))
#let page-of(size) = {
  set text(size: size)
  set par(leading: 0.6em)
  heading(level: 1, d.title)
  for section in d.sections {
    heading(level: 2, section.name)
    lines(section)
  }
  v(1.4em)
  block(width: 100%, stroke: 0.7pt + rgb("#6b7472"), radius: 9pt, inset: 12pt,
    [#text(fill: grey, d.anybody) \ #text(1.5em, weight: 600, d.helplines)])
  v(0.6em)
  text(0.85em, fill: grey, d.goneOver)
}
#let sizes = (13pt, 12pt, 11pt, 10pt, 9pt, 8pt, 7pt, 6pt, 5.5pt)
#layout(room => {
  let fits(size) = measure(width: room.width, page-of(size)).height <= room.height
  let found = sizes.filter(fits)
  page-of(if found.len() == 0 { 5pt } else { found.first() })
})
`;
