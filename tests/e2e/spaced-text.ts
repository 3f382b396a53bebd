import type { Frame, Page } from '@playwright/test';

/** What WCAG 1.4.12 says that a reader may set: nothing may be lost by it. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Sets the text of a frame as far apart as a reader may. */
export const spaceText = async (page: Page, selector: string): Promise<Frame> => {
  const element = await page.locator(selector).elementHandle({ timeout: 20_000 });
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`no frame at ${selector}`);
  await frame.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, spacing);
  return frame;
};

/**
 * Texts of which a part is cut off by a box round them, and how far the page reaches beyond the screen. An excerpt, which
 * ends after so many lines on purpose and leads to the whole, is none.
 */
export const lostText = (frame: Frame): Promise<{ readonly cut: readonly string[]; readonly beside: number }> =>
  frame.evaluate(() => {
    const isCutBy = (box: Element, text: DOMRect): boolean => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const [hidesX, hidesY] = [overflowX, overflowY].map((one) => one === 'hidden' || one === 'clip');
      const { left, right, top, bottom, width } = box.getBoundingClientRect();
      // What is there for screen readers alone is a dot on the screen.
      if (width <= 1) return false;
      const [acrossX, acrossY] = [
        text.left < left - 1 || text.right > right + 1,
        text.top < top - 1 || text.bottom > bottom + 1,
      ];
      return (hidesX === true && acrossX) || (hidesY === true && acrossY);
    };
    const isWhole = (node: Node): boolean => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()];
      for (let box = node.parentElement; box !== null; box = box.parentElement) {
        if (getComputedStyle(box).webkitLineClamp !== 'none') return true;
        const around = box;
        if (rects.some((rect) => isCutBy(around, rect))) return false;
      }
      return true;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      const isShown = node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (isShown === true && (node.nodeValue ?? '').trim() !== '' && !isWhole(node)) cut.push(node.nodeValue ?? '');
    }
    const html = document.documentElement;
    return { cut, beside: Math.max(0, html.scrollWidth - html.clientWidth) };
  });
