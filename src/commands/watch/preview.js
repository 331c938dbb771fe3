// Asks for news, waits for the answer, shows it, and asks again. Texts are set as text, never as markup.
"use strict";

const at = (id) => document.getElementById(id);

function show(state) {
  const count = state.pages.length;
  const faulty = !state["is-current"];
  at("job").textContent = state.job;
  document.title = state.job;
  at("told").textContent = faulty ? "has errors" : `${count} ${count === 1 ? "page" : "pages"} in ${state.seconds} s`;
  document.querySelector("header").className = faulty ? "faulty" : "";
  at("words").textContent = state.words;
  at("words").hidden = state.words === "";
  const main = at("pages");
  main.className = faulty ? "outdated" : "";
  // Pages that stay as they are keep their element, so that nothing jumps.
  while (main.children.length > count) main.lastChild.remove();
  state.pages.forEach((name, index) => {
    const image = main.children[index] ?? main.appendChild(document.createElement("img"));
    const source = `/page/${name}.svg`;
    if (image.getAttribute("src") !== source) image.setAttribute("src", source);
    image.alt = `page ${index + 1}`;
  });
}

async function follow() {
  let version = 0;
  for (;;) {
    try {
      const state = await (await fetch(`/state?after=${version}`)).json();
      if (state.version !== version) show(state);
      version = state.version;
    } catch {
      at("told").textContent = "bindery does not answer";
      await new Promise((done) => setTimeout(done, 1000));
      version = 0;
    }
  }
}

follow();
