(function () {
  "use strict";
  var form = document.getElementById("filters");
  if (!form) {
    return;
  }
  document.documentElement.classList.add("js");

  var MANY = ["outcome", "kind", "effect"];
  var result = document.getElementById("result");
  var unchanged = document.getElementById("unchanged");
  var articles = Array.prototype.map.call(document.querySelectorAll("article.p"), function (element) {
    return {
      element: element, outcome: element.dataset.outcome, head: null,
      areas: Array.prototype.slice.call(element.querySelectorAll(":scope > section.area, :scope > details")),
      items: Array.prototype.map.call(element.querySelectorAll("li.item"), function (li) {
        return {
          element: li, kind: li.dataset.kind, area: li.dataset.area,
          effect: li.dataset.effect.split(" ").filter(Boolean), outcome: element.dataset.outcome, text: null
        };
      })
    };
  });

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }

  function words(text) {
    return { marked: text.toLowerCase().normalize("NFC"), plain: plain(text) };
  }

  function index() {
    articles.forEach(function (article) {
      article.head = words(article.element.querySelector("header").textContent);
      article.items.forEach(function (item) { item.text = words(item.element.textContent); });
    });
  }

  /* A word typed with its tone marks has to have them; one typed without fits any. */
  function asks(q) {
    return q.trim().split(/\s+/).filter(Boolean).map(function (word) {
      var lower = word.toLowerCase().normalize("NFC");
      return plain(word) === lower ? { key: "plain", word: lower } : { key: "marked", word: lower };
    });
  }

  function fits(terms, texts) {
    return terms.every(function (t) {
      return texts.some(function (text) { return text[t.key].indexOf(t.word) >= 0; });
    });
  }

  function read() {
    var hash = location.hash.slice(1);
    var params = new URLSearchParams(hash.indexOf("=") >= 0 ? hash : "");
    var state = { q: params.get("q") || "", area: params.get("area") || "" };
    MANY.forEach(function (key) {
      state[key] = (params.get(key) || "").split(",").filter(Boolean);
    });
    return state;
  }

  function write(state) {
    var params = new URLSearchParams();
    MANY.forEach(function (key) {
      if (state[key].length) { params.set(key, state[key].join(",")); }
    });
    if (state.area) { params.set("area", state.area); }
    if (state.q) { params.set("q", state.q); }
    return "#" + params.toString().replace(/%2C/g, ",");
  }

  function has(value, asked) {
    return !asked.length || [].concat(value).some(function (v) { return asked.indexOf(v) >= 0; });
  }

  function passes(state, item, but) {
    return MANY.every(function (key) { return key === but || has(item[key], state[key]); })
      && (!state.area || state.area === item.area);
  }

  function counts(state, terms) {
    MANY.forEach(function (key) {
      var count = Object.create(null);
      articles.forEach(function (article) {
        if (key === "outcome") {
          var any = article.items.some(function (item) { return item.found && passes(state, item, key); });
          if (any || bare(state, terms, article)) {
            count[article.outcome] = (count[article.outcome] || 0) + 1;
          }
          return;
        }
        article.items.forEach(function (item) {
          if (item.found && passes(state, item, key)) {
            [].concat(item[key]).forEach(function (v) { count[v] = (count[v] || 0) + 1; });
          }
        });
      });
      form.querySelectorAll("fieldset[data-facet=" + key + "] output").forEach(function (output) {
        output.textContent = count[output.dataset.of] || 0;
      });
    });
  }

  /* A procedure that was added or removed has no parts to filter by. */
  function bare(state, terms, article) {
    return !article.items.length && !state.kind.length && !state.effect.length && !state.area
      && (!terms.length || fits(terms, [article.head]));
  }

  function show() {
    var state = read();
    var terms = asks(state.q);
    if (terms.length && articles.length && !articles[0].head) { index(); }
    var asked = terms.length || state.area || MANY.some(function (key) { return state[key].length; });
    var part = terms.length || state.area || state.kind.length || state.effect.length;
    var number = 0;
    var procedures = 0;
    articles.forEach(function (article) {
      var named = terms.length && fits(terms, [article.head]);
      article.items.forEach(function (item) {
        item.found = !terms.length || named || fits(terms, [item.text, article.head]);
        item.shown = item.found && passes(state, item, null);
        item.element.hidden = !item.shown;
        number += item.shown ? 1 : 0;
      });
      article.shown = article.items.some(function (item) { return item.shown; })
        || bare(state, terms, article) && has(article.outcome, state.outcome);
      article.element.hidden = !article.shown;
      procedures += article.shown ? 1 : 0;
      article.areas.forEach(function (area) {
        var items = article.items.filter(function (item) { return area.contains(item.element); });
        area.hidden = Boolean(part) && !items.some(function (item) { return item.shown; })
          && article.items.length > 0;
      });
    });
    if (unchanged) { unchanged.hidden = Boolean(asked); }
    counts(state, terms);
    if (form.elements.q.value !== state.q) { form.elements.q.value = state.q; }
    form.elements.area.value = state.area;
    MANY.forEach(function (key) {
      form.querySelectorAll("input[name=" + key + "]").forEach(function (box) {
        box.checked = state[key].indexOf(box.value) >= 0;
      });
    });
    result.textContent = procedures
      ? result.dataset.says.replace("{f}", number).replace("{p}", procedures)
      : result.dataset.none;
    reveal();
  }

  function reveal() {
    var id = location.hash.slice(1);
    if (!id || id.indexOf("=") >= 0) { return; }
    try { id = decodeURIComponent(id); } catch (e) { return; }
    var element = document.getElementById(id);
    for (var e = element; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") { e.open = true; }
    }
    if (element) { element.scrollIntoView(); }
  }

  function go() {
    var state = { q: form.elements.q.value, area: form.elements.area.value };
    MANY.forEach(function (key) {
      state[key] = Array.prototype.map.call(
        form.querySelectorAll("input[name=" + key + "]:checked"), function (box) { return box.value; });
    });
    history.replaceState(null, "", write(state));
    show();
  }

  var typing;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function (event) {
    event.preventDefault();
    history.replaceState(null, "", "#");
    show();
  });
  form.addEventListener("input", function (event) {
    clearTimeout(typing);
    if (event.target.name === "q") { typing = setTimeout(go, 150); } else { go(); }
  });
  document.getElementById("print").addEventListener("click", function () { window.print(); });
  window.addEventListener("hashchange", function () {
    show();
    if (location.hash.indexOf("=") >= 0) { document.getElementById("procedures").scrollIntoView(); }
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("article.p:not([hidden]) > details.lanes").forEach(function (d) { d.open = true; });
  });
  var filters = document.querySelector("details.filters");
  var desk = window.matchMedia("(min-width: 64rem)");
  function fold() {
    if (!window.matchMedia("print").matches) { filters.open = desk.matches; }
  }
  desk.addEventListener("change", fold);
  fold();
  show();
})();
