// @ts-check

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {string} className Empty for none.
 * @param {(Node | string)[]} content
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className !== "") {
    made.className = className;
  }

  made.append(...content);
  return made;
}

/**
 * @param {string} href
 * @param {string} className
 * @param {(Node | string)[]} content
 */
export function link(href, className, ...content) {
  const made = element("a", className, ...content);
  made.href = href;
  return made;
}

/**
 * @param {string} className
 * @param {(Node | string)[]} content
 */
export function button(className, ...content) {
  const made = element("button", className, ...content);
  made.type = "button";
  return made;
}

/**
 * A part that the page must have.
 * @template {Element} T
 * @param {ParentNode} owner
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
export function part(owner, selector, type) {
  const found = owner.querySelector(selector);
  if (!(found instanceof type)) {
    throw new Error(`The page lacks its part "${selector}".`);
  }

  return found;
}
