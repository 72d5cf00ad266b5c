/** The look of the account as one file: quiet, readable, light and dark, printable. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #5b6570; --line: #d9dee4; --page: #fbfbf9; --card: #ffffff; --mark: #ffe9a8;
  --clash: #a3291f; --o0: #2f6fab; --o1: #b4641e; --o2: #3d7d4e; --o3: #8a4f9e; --o4: #a33f5d; --o5: #5f7f1f; --o6: #4a5fb0; --o7: #7a6a4f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --soft: #9aa4af; --line: #343b43; --page: #14171a; --card: #1b1f24; --mark: #5b4a12;
  --clash: #ff8f80; --o0: #7fb5e6; --o1: #e8a566; --o2: #82c796; --o3: #c99adb; --o4: #e88fa9; --o5: #b5cf74; --o6: #a3b3f2; --o7: #c9b894; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 5rem; }
h1 { font-size: 1.9rem; margin: 0 0 .2rem; } h2 { font-size: 1.3rem; margin: 2.6rem 0 .1rem; padding-top: .8rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.05rem; margin: 0; font-weight: 600; }
p { margin: .3rem 0; } .lead, .note, .from, nav { color: var(--soft); } .note, .from, nav, .figure, svg text, .kind, summary { font-family: system-ui, sans-serif; }
nav { font-size: .85rem; margin: .8rem 0; } nav a { margin-right: 1rem; white-space: nowrap; } a { color: inherit; }
.entry { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin: .8rem 0; break-inside: avoid; }
#clashes .entry { border-left: 4px solid var(--clash); }
.figure { font-size: 1.15rem; font-weight: 650; } .kind { font-size: .72rem; letter-spacing: .05em; text-transform: uppercase; color: var(--clash); }
.note { font-size: .86rem; } .from { font-size: .8rem; display: block; }
ul { list-style: none; margin: .5rem 0 0; padding: 0; } li { margin: .5rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
li.o0 { border-color: var(--o0); } li.o1 { border-color: var(--o1); } li.o2 { border-color: var(--o2); } li.o3 { border-color: var(--o3); }
li.o4 { border-color: var(--o4); } li.o5 { border-color: var(--o5); } li.o6 { border-color: var(--o6); } li.o7 { border-color: var(--o7); }
.o0 { --o: var(--o0); } .o1 { --o: var(--o1); } .o2 { --o: var(--o2); } .o3 { --o: var(--o3); } .o4 { --o: var(--o4); } .o5 { --o: var(--o5); } .o6 { --o: var(--o6); } .o7 { --o: var(--o7); }
.faded { opacity: .55; } mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: 2px; } mark:target { outline: 3px solid var(--clash); }
svg { width: 100%; height: auto; margin: .5rem 0 0; overflow: visible; } svg text { font-size: 11px; fill: var(--soft); }
svg .axis { stroke: var(--line); } svg rect { fill: var(--o); } svg circle { fill: var(--o); } svg .open { opacity: .28; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; } .furniture { opacity: .45; font-size: .8rem; } .headline { font-weight: 700; font-size: 1.1rem; }
summary { cursor: pointer; font-weight: 600; } summary span { font-weight: 400; color: var(--soft); font-size: .85rem; }
@media print { .entry { border: none; border-bottom: 1px solid #999; border-radius: 0; } nav { display: none; } body { background: #fff; } }
`;
