// Walks the pages of a running demonstration as the people whose pages they are, at two widths and in two languages, keeps a
// picture of each, and asks axe about every one.
//
//   node walk.mjs ADDRESS PICTURES      exit 0 fine · 1 findings · 2 the walk itself broke
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [address, pictures] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'Yongji-2023-demo';
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };
const PAGES_A_ROLE = Number(process.env.YJ_WALK_PAGES ?? 12);

const PLAYERS = ['school1', 'teacher1', 'clerk1', 'reviewer', 'leader', 'secretary', 'finance1', 'auditor', 'admin', 'township'];
const PUBLIC = ['/', '/document', '/notices', '/classes/open', '/programmes', '/sign-in', '/checkpoint'];

mkdirSync(pictures, { recursive: true });
const findings = [];
const finding = (where, what) => { findings.push(`${where}: ${what}`); console.log(`! ${where}: ${what}`); };

const browser = await chromium.launch({
  executablePath: process.env.YJ_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--lang=zh-CN', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function look(page, path, name, { lang, width }) {
  const where = `${name} ${lang} ${width} ${path}`;
  const answer = await page.goto(address + path, { waitUntil: 'load' });
  const status = answer?.status() ?? 0;
  if (status === 404 && name === 'public') return false; // a page this build does not have
  if (status >= 400) { finding(where, `answered ${status}`); return false; }
  const file = join(pictures, `${name}-${lang}-${width}-${path.replaceAll(/[^a-z0-9]+/gi, '_').slice(0, 60)}.png`);
  await page.screenshot({ path: file, fullPage: true });
  const faults = await page.evaluate((width) => {
    const said = [];
    const missing = document.body.innerText.match(/⟦[^⟧]*⟧/);
    if (missing) said.push(`a message is missing: ${missing[0]}`);
    const wide = document.documentElement.scrollWidth;
    if (wide > width) said.push(`${wide} px wide on a screen of ${width}`);
    if (document.documentElement.lang === 'en') {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const text = node.textContent.trim();
        const element = node.parentElement;
        if (!text || !element || ['SCRIPT', 'STYLE'].includes(element.tagName)) continue;
        if (/\p{Script=Han}/u.test(text) && !element.closest('[lang^=zh]')) { said.push(`Chinese on an English page: ${text.slice(0, 40)}`); break; }
      }
    }
    return said;
  }, width);
  faults.forEach((fault) => finding(where, fault));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of violations.filter((v) => ['serious', 'critical'].includes(v.impact))) {
    finding(where, `axe ${violation.id} (${violation.nodes.length}): ${violation.nodes[0]?.target?.join(' ')}`);
  }
  return true;
}

async function signIn(page, login) {
  await page.goto(`${address}/sign-in`);
  await page.fill('input[name=name]', login);
  await page.fill('input[name=password]', PASSWORD);
  await Promise.all([page.waitForLoadState('load'), page.click('form .btn-primary')]);
  const code = (await page.textContent('main')).match(/\b\d{6}\b/)?.[0];
  if (!code) throw new Error(`${login}: no code is shown on ${page.url()}`);
  await page.fill('input[name=code]', code);
  await Promise.all([page.waitForURL((url) => !url.pathname.startsWith('/sign-in')), page.click('form .btn-primary')]);
}

async function language(page, lang) {
  await page.goto(`${address}/language/${lang}?back=%2F`);
}

try {
  for (const [lang, width] of [['zh', DESK], ['zh', PHONE], ['en', DESK], ['en', PHONE]]) {
    // csp stays on for the page itself; only the test's own script is let in
    const context = await browser.newContext({ viewport: width, locale: lang === 'en' ? 'en-GB' : 'zh-CN', bypassCSP: true });
    const page = await context.newPage();
    await language(page, lang);
    for (const path of PUBLIC) await look(page, path, 'public', { lang, width: width.width });
    await context.close();
  }
  for (const login of PLAYERS) {
    const context = await browser.newContext({ viewport: DESK, locale: 'zh-CN', bypassCSP: true });
    const page = await context.newPage();
    const broken = [];
    page.on('pageerror', (error) => broken.push(error.message));
    try {
      await signIn(page, login);
    } catch (error) {
      finding(login, `cannot sign in: ${error.message}`);
      await page.screenshot({ path: join(pictures, `${login}-sign-in.png`) });
      await context.close();
      continue;
    }
    const links = await page.$$eval('.y-side a[href], .y-tabs a[href]', (all) => all.map((a) => a.getAttribute('href')));
    const paths = ['/home', ...new Set(links.filter((href) => href?.startsWith('/') && href !== '/'))].slice(0, PAGES_A_ROLE);
    for (const lang of ['zh', 'en']) {
      await language(page, lang);
      for (const path of paths) await look(page, path, login, { lang, width: DESK.width });
    }
    // one row of the first list, where there is one: the case pages
    await language(page, 'zh');
    const rows = [];
    for (const path of paths.slice(0, 4)) {
      await page.goto(address + path);
      const row = await page.$eval('main table tbody a[href^="/"]', (a) => a.getAttribute('href')).catch(() => null);
      if (row) await look(page, row, `${login}-row`, { lang: 'zh', width: DESK.width });
      if (row) rows.push(row);
    }
    // the same on the narrowest screen: nothing sticks out, in either language
    await page.setViewportSize(PHONE);
    for (const lang of ['zh', 'en']) {
      await language(page, lang);
      for (const path of [...paths, ...(lang === 'zh' ? rows : [])]) await look(page, path, login, { lang, width: PHONE.width });
    }
    await page.setViewportSize(DESK);
    broken.forEach((message) => finding(login, `script error: ${message}`));
    await context.close();
  }
} catch (error) {
  console.error(error);
  await browser.close();
  process.exit(2);
}
await browser.close();
writeFileSync(join(pictures, 'findings.txt'), findings.join('\n'));
console.log(`${findings.length} findings`);
process.exit(findings.length ? 1 : 0);
