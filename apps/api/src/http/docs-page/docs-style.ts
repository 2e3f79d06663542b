/** The stylesheet of the docs page. It uses the colours of the system, so that both themes, contrast settings and print work. */
export const docsStyle = `:root {
  color-scheme: light dark;
  --line: color-mix(in srgb, CanvasText 20%, Canvas);
  --raised: color-mix(in srgb, CanvasText 6%, Canvas);
}
body {
  margin: 0 auto;
  max-width: 64rem;
  padding: 1rem;
  font: 1rem/1.5 system-ui, sans-serif;
  color: CanvasText;
  background: Canvas;
}
h2 { margin-top: 3rem; }
h2::first-letter { text-transform: uppercase; }
h3 { font-size: 1.1rem; overflow-wrap: anywhere; }
code { font-family: ui-monospace, monospace; font-size: 0.95em; }
article { margin-block: 1rem; padding: 0 1rem 1rem; border: 1px solid var(--line); border-radius: 0.75rem; }
.verb { padding: 0.1rem 0.5rem; border-radius: 0.4rem; background: var(--raised); font-size: 0.9em; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.5rem 0.75rem; border-radius: 0.75rem; background: var(--raised); }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border: 0; }
th { font-weight: 500; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0.75rem 0 0; }
dd { margin: 0; }
:target { scroll-margin-top: 1rem; outline: 2px solid Highlight; outline-offset: 4px; }
:focus-visible { outline: 2px solid LinkText; outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
`;
