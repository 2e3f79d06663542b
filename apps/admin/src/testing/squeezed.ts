/** The text of a page part by part, without the glyphs of icons: each text node that says something, with one space between two. */
export function squeezed(element: Element): string {
  const texts: string[] = [];
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walk.nextNode() !== null) {
    const node = walk.currentNode;
    if (node.parentElement?.closest('saath-icon, saath-avatar') == null) texts.push(node.textContent ?? '');
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
