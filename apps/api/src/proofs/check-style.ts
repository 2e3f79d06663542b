/** The style of the public page: the tokens of the design that it needs, and the fonts of the phone. */
export const checkStyle = `
:root{color-scheme:light dark;--page:light-dark(#f8f8f1,#0f1414);--card:light-dark(#fff,#181d1c);--text:light-dark(#1a1f1e,#e2e6e5);--quiet:light-dark(#495250,#b5bdbb);--line:light-dark(#dbded7,#333b3a);--edge:light-dark(#6b7472,#8a9291);--primary:light-dark(#005f5f,#79d5d5);--on-primary:light-dark(#fff,#003737);--chosen:light-dark(#d9ece9,#30413f);--on-chosen:light-dark(#123331,#cfe6e2)}
*{box-sizing:border-box;margin:0}
body{max-width:420px;margin:0 auto;padding:12px 18px 32px;background:var(--page);color:var(--text);font:400 17px/1.5 system-ui,sans-serif}
:lang(hi),:lang(mr){line-height:1.65}
header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;min-height:48px;margin-bottom:8px}
h1{font-size:16px;font-weight:650}
nav{display:flex;gap:2px}
nav a{display:grid;place-items:center;min-height:48px;padding:0 10px;border-radius:24px;font-size:14.5px;color:var(--quiet);text-decoration:none}
nav a[aria-current]{background:var(--chosen);color:var(--on-chosen);font-weight:650}
.stage{display:flex;flex-direction:column;align-items:center;padding:24px 20px 22px;border-radius:24px;text-align:center;background:light-dark(#ecece5,#2a302f)}
.stage h2{margin-top:14px;font-size:23px;line-height:1.3;font-weight:650}
.stage p{margin-top:4px;font-size:16px;overflow-wrap:anywhere}
.stage svg{width:64px;height:64px;padding:14px;border-radius:50%;fill:none;stroke:light-dark(#fff,#0f1414);stroke-width:2;stroke-linecap:round;stroke-linejoin:round;background:var(--quiet)}
.valid{background:light-dark(#004848,#193534);color:#d8fafa}
.valid svg{background:#d8fafa;stroke:#004848}
.withdrawn{background:light-dark(#ffe9d2,#452b00);color:light-dark(#4f3000,#ffddb5)}
.withdrawn svg{background:light-dark(#4f3000,#ffddb5);stroke:light-dark(#ffe9d2,#452b00)}
.facts{margin-top:14px;border:1px solid var(--line);border-radius:18px;background:var(--card);overflow:hidden}
dl>div{display:flex;justify-content:space-between;gap:16px;padding:10px 16px;font-size:16px}
dl>div+div{border-top:1px solid var(--line)}
dt{color:var(--quiet)}
dd{font-weight:600;text-align:right}
summary{display:flex;align-items:center;min-height:52px;padding:6px 16px;border-top:1px solid var(--line);font-size:16px;font-weight:600;color:var(--primary);cursor:pointer}
ul{padding:0 16px 8px;list-style:none}
li{display:flex;justify-content:space-between;gap:16px;padding:5px 0;font-size:15px}
.note{margin-top:16px;font-size:15px;line-height:1.45;color:var(--quiet)}
label{display:block;margin-top:20px;font-size:16px;font-weight:600}
input{display:block;width:100%;min-height:56px;margin-top:8px;padding:8px 16px;border:1px solid var(--edge);border-radius:16px;background:var(--card);color:inherit;font:inherit;font-weight:600;font-size:20px;letter-spacing:.06em}
input[type=hidden]{display:none}
#help{margin-top:8px;font-size:14.5px;color:var(--quiet)}
button{width:100%;min-height:56px;margin-top:12px;border:0;border-radius:28px;background:var(--primary);color:var(--on-primary);font:inherit;font-weight:650;cursor:pointer}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
`.trim();
