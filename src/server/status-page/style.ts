/** Everything that the page looks like; the browser takes no other style. */
export const style = `
:root {
  color-scheme: light dark;
  --canvas: #f5f5f5; --surface: #ffffff; --text: #242424; --meta: #616161;
  --line: #d1d1d1; --accent: #5b5fc7; --link: #4f52b2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #141414; --surface: #292929; --text: #ffffff; --meta: #adadad;
    --line: #525252; --accent: #9299f7; --link: #aab1fa;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--canvas); color: var(--text);
  font: 14px/20px 'Segoe UI', system-ui, sans-serif; overflow-wrap: break-word;
}
main { max-width: 720px; margin: 0 auto; padding: 24px 16px 32px; }
h1 { font-size: 24px; line-height: 32px; font-weight: 600; margin: 0 0 4px; }
h2 { font-size: 16px; line-height: 22px; font-weight: 600; margin: 0; }
p { margin: 4px 0 0; max-width: 70ch; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; }
code { font: 13px/20px Consolas, ui-monospace, monospace; overflow-wrap: anywhere; }
.meta { color: var(--meta); }
section { margin-top: 16px; padding: 16px; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; }
.act { border-inline-start: 4px solid var(--accent); padding-inline-start: 13px; }
.label { color: var(--meta); font-size: 12px; line-height: 16px; }
ul.commands { margin: 8px 0 0; padding-inline-start: 20px; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 8px 0 8px 12px; text-align: end; vertical-align: top; border-top: 1px solid var(--line); font-weight: 400; font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { padding-inline-start: 0; text-align: start; }
tr:first-child > * { border-top: 0; }
thead + tbody tr:first-child > * { border-top: 1px solid var(--line); }
thead th { color: var(--meta); }
caption { text-align: start; font-size: 16px; line-height: 22px; font-weight: 600; padding-bottom: 4px; }
`;
