// Opens the rung that the address names, in browsers that do not by themselves.

function open() {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const rung = place?.closest("details");
    if (!rung || rung.open) return;
    rung.open = true;
    place.scrollIntoView();
}

addEventListener("hashchange", open);
open();
