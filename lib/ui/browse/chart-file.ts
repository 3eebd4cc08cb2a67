/** What a drawing takes from the page's style sheets: written into the file, which has none. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
];
const SPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 20;
const HEAD = 44;

/** The chart as a picture file (SVG) of its own: with its title above, its source below, on the page's ground. */
export function chartFile(drawing: SVGSVGElement, title: string, source: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, at) => {
    const style = getComputedStyle(originals[at]!);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
  });
  const page = getComputedStyle(document.body);
  const width = drawing.clientWidth + 2 * MARGIN;
  const height = drawing.clientHeight + HEAD + 52;
  const file = document.createElementNS(SPACE, 'svg');
  set(file, { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const ground = set(document.createElementNS(SPACE, 'rect'), { width, height, fill: page.backgroundColor });
  set(copy, { x: MARGIN, y: HEAD, overflow: 'visible' });
  const line = (text: string, y: number, size: number, weight: number) => {
    const element = set(document.createElementNS(SPACE, 'text'), {
      x: MARGIN,
      y,
      fill: page.color,
      'font-family': page.fontFamily,
      'font-size': size,
      'font-weight': weight,
    });
    element.textContent = text;
    return element;
  };
  file.append(ground, line(title, 28, 17, 700), copy, line(source, height - 16, 11, 400));
  return new XMLSerializer().serializeToString(file);
}

function set<E extends Element>(element: E, attributes: Readonly<Record<string, string | number>>): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
