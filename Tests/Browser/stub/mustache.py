"""As much of Mustache as the templates use: variables, sections, inverted sections, partials, inheritance, comments."""
import html
import pathlib
import re

TAG = re.compile(r"\{\{(!.*?|[#^/<>$&]?\s*[\w.\-]+\s*)\}\}", re.S)


class Library:
    def __init__(self, *folders):
        self.sources = {path.stem: path.read_text() for folder in folders
                        for path in pathlib.Path(folder).glob("*.mustache")}

    def render(self, name, values):
        return self._render(self._tree(self.sources[name]), [values], {})

    def _tree(self, source):
        root = []
        open_nodes = [("", "", root)]
        place = 0
        for tag in TAG.finditer(source):
            open_nodes[-1][2].append(("text", source[place:tag.start()], []))
            place = tag.end()
            sign, name = (tag[1][0], tag[1][1:].strip()) if tag[1][0] in "!#^/<>$&" else ("", tag[1].strip())
            if sign == "!":
                continue
            if sign == "/":
                assert open_nodes[-1][1] == name, f"{name} closes {open_nodes[-1][1]}"
                open_nodes.pop()
                continue
            node = (sign, name, [])
            open_nodes[-1][2].append(node)
            if sign in ("#", "^", "<", "$"):
                open_nodes.append(node)
        assert len(open_nodes) == 1, f"{open_nodes[-1][1]} is not closed"
        root.append(("text", source[place:], []))
        return root

    def _render(self, nodes, context, blocks):
        return "".join(self._node(node, context, blocks) for node in nodes)

    def _node(self, node, context, blocks):
        sign, name, children = node
        if sign == "text":
            return name
        if sign == ">":
            return self._render(self._tree(self.sources[name]), context, blocks)
        if sign == "<":
            filled = {child[1]: child[2] for child in children if child[0] == "$"}
            return self._render(self._tree(self.sources[name]), context, {**filled, **blocks})
        if sign == "$":
            return self._render(blocks.get(name, children), context, blocks)
        value = self._look_up(name, context)
        if sign == "#":
            if isinstance(value, list):
                return "".join(self._render(children, context + [each], blocks) for each in value)
            return self._render(children, context + [value], blocks) if value else ""
        if sign == "^":
            return "" if value else self._render(children, context, blocks)
        return "" if value is None else html.escape(str(value))

    @staticmethod
    def _look_up(name, context):
        if name == ".":
            return context[-1]
        first, *rest = name.split(".")
        value = next((each[first] for each in reversed(context) if isinstance(each, dict) and first in each), None)
        for part in rest:
            value = value.get(part) if isinstance(value, dict) else None
        return value
