// The words of a page stand in its markup, as data of a template; scripts have none of their own.

/** The texts of a template by its id, such as `queue-words`. */
export function wordsOf(id) {
    return document.getElementById(id)?.dataset ?? {};
}

/** A text with its `{names}` filled; a name without a value stays as it is. */
export function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** An element with attributes and children; texts are never markup. */
export function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
}
