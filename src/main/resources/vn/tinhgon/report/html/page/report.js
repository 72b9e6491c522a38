(function () {
  "use strict";
  var root = document.documentElement;
  var form = document.getElementById("filters");
  if (!form) {
    return;
  }
  root.classList.add("js");

  var MANY = ["severity", "about", "standing"];
  var ONE = ["rule", "publisher", "field"];
  var focus = document.querySelector("nav.focus");
  var result = document.getElementById("result");
  var sections = ["findings", "data", "waivers", "clean"]
    .map(function (id) { return document.getElementById(id); })
    .filter(Boolean);
  var articles = [];
  var cards = [];
  sections.forEach(function (section) {
    section.querySelectorAll(":scope > article.p").forEach(function (element) {
      var article = {
        element: element, section: section, code: element.dataset.code,
        publisher: element.dataset.publisher, field: element.dataset.field, cards: [], text: null
      };
      element.querySelectorAll(":scope > ul > li.f").forEach(function (li) {
        var card = {
          element: li, article: article, severity: li.dataset.severity, rule: li.dataset.rule,
          standing: li.dataset.standing, about: { data: "data", waivers: "waiver" }[section.id] || "procedure",
          publisher: article.publisher, field: article.field, text: null
        };
        article.cards.push(card);
        cards.push(card);
      });
      articles.push(article);
    });
  });

  /* In a long report each page is folded in a noscript element: text to a browser with scripts. */
  function unfold(page) {
    var folded = page && page.querySelector(":scope > noscript");
    if (folded) {
      var parsed = new DOMParser().parseFromString(folded.textContent, "text/html");
      folded.replaceWith.apply(folded, Array.prototype.slice.call(parsed.body.childNodes));
    }
  }

  function find(id) {
    var element = document.getElementById(id);
    if (!element) {
      var home = articles.filter(function (article) {
        return article.element.id && id.indexOf(article.element.id + "-") === 0;
      });
      home.forEach(function (article) {
        unfold(article.element.querySelector(":scope > details.page"));
      });
      element = document.getElementById(id);
    }
    return element;
  }

  document.addEventListener("toggle", function (event) {
    if (event.target.open && event.target.classList.contains("page")) { unfold(event.target); }
  }, true);

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  }

  function words(text) {
    var lower = text.toLowerCase().normalize("NFC");
    return { marked: lower, plain: plain(text) };
  }

  function index() {
    articles.forEach(function (article) {
      article.text = words(article.element.querySelector("header").textContent);
    });
    cards.forEach(function (card) { card.text = words(card.element.textContent); });
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
    var state = { q: params.get("q") || "", procedure: params.get("procedure"), at: params.get("at") };
    if (hash && hash.indexOf("=") < 0) {
      try { state.at = decodeURIComponent(hash); } catch (e) { state.at = hash; }
    }
    MANY.forEach(function (key) {
      state[key] = (params.get(key) || "").split(",").filter(Boolean);
    });
    ONE.forEach(function (key) { state[key] = params.has(key) ? params.get(key) : "*"; });
    return state;
  }

  function write(state) {
    var params = new URLSearchParams();
    MANY.forEach(function (key) {
      if (state[key].length) { params.set(key, state[key].join(",")); }
    });
    ONE.forEach(function (key) {
      if (state[key] !== "*") { params.set(key, state[key]); }
    });
    if (state.q) { params.set("q", state.q); }
    if (state.procedure !== null) { params.set("procedure", state.procedure); }
    if (state.at) { params.set("at", state.at); }
    return "#" + params.toString().replace(/%2F/g, "/").replace(/%2C/g, ",");
  }

  function go(state, quietly) {
    var hash = write(state);
    if (quietly) {
      history.replaceState(null, "", hash);
      show();
    } else if (hash === (location.hash || "#")) {
      show();
    } else {
      location.hash = hash;
    }
  }

  function passes(state, card, but) {
    return MANY.every(function (key) {
      return key === but || !state[key].length || state[key].indexOf(card[key]) >= 0;
    }) && ONE.every(function (key) {
      return key === but || state[key] === "*" || state[key] === card[key];
    });
  }

  function counts(state, found) {
    MANY.concat(ONE).forEach(function (key) {
      var count = Object.create(null);
      cards.forEach(function (card, i) {
        if (found[i] && passes(state, card, key)) { count[card[key]] = (count[card[key]] || 0) + 1; }
      });
      if (MANY.indexOf(key) >= 0) {
        form.querySelectorAll("fieldset[data-facet=" + key + "] output").forEach(function (output) {
          output.textContent = count[output.dataset.of] || 0;
        });
      } else {
        Array.prototype.forEach.call(document.getElementById(key).options, function (option) {
          if (option.value !== "*") {
            var n = count[option.value] || 0;
            option.textContent = option.dataset.label + " (" + n + ")";
            option.hidden = n === 0 && !option.selected;
          }
        });
      }
    });
  }

  function fill(state) {
    form.elements.q.value !== state.q && (form.elements.q.value = state.q);
    MANY.forEach(function (key) {
      form.querySelectorAll("input[name=" + key + "]").forEach(function (box) {
        box.checked = state[key].indexOf(box.value) >= 0;
      });
    });
    ONE.forEach(function (key) { document.getElementById(key).value = state[key]; });
  }

  var scrolled = Object.create(null);
  var last = null;

  function show() {
    var state = read();
    var terms = asks(state.q);
    if (terms.length && cards.length + articles.length && !articles[0].text) { index(); }
    var found = cards.map(function (card) {
      return !terms.length || fits(terms, [card.text, card.article.text]);
    });
    var number = 0;
    var with_ = Object.create(null);
    cards.forEach(function (card, i) {
      card.shown = found[i] && passes(state, card, null);
      if (card.shown) {
        number++;
        if (card.about !== "waiver") { with_[card.article.code] = true; }
      }
    });
    var onProcedures = state.rule === "*" && MANY.every(function (key) { return !state[key].length; });
    articles.forEach(function (article) {
      if (state.procedure !== null) {
        article.shown = article.code === state.procedure;
      } else if (article.cards.length) {
        article.shown = article.cards.some(function (card) { return card.shown; });
      } else {
        article.shown = onProcedures
          && (state.publisher === "*" || state.publisher === article.publisher)
          && (state.field === "*" || state.field === article.field)
          && (!terms.length || fits(terms, [article.text]));
      }
      article.element.hidden = !article.shown;
      article.cards.forEach(function (card) {
        card.element.hidden = state.procedure === null && !card.shown;
      });
    });
    sections.forEach(function (section) {
      section.hidden = !articles.some(function (a) { return a.shown && a.section === section; });
    });
    var alone = state.procedure !== null;
    root.classList.toggle("alone", alone);
    focus.hidden = !alone;
    counts(state, found);
    fill(state);
    var procedures = Object.keys(with_).length;
    result.textContent = number
      ? result.dataset.says.replace("{f}", number).replace("{p}", procedures)
      : result.dataset.none;
    result.parentElement.hidden = alone;
    if (alone) { open(state); }
    settle(state, alone);
  }

  function open(state) {
    articles.forEach(function (article) {
      var page = article.shown && article.element.querySelector(":scope > details.page");
      if (page) {
        unfold(page);
        page.open = true;
      }
    });
    var all = document.getElementById("all");
    all.href = write(without(state));
    var visible = [];
    articles.forEach(function (article) {
      if (article.cards.some(function (card) { return card.shown; })
          || article.code === state.procedure) {
        if (article.section.id !== "waivers" && visible.indexOf(article.code) < 0) { visible.push(article.code); }
      }
    });
    var here = visible.indexOf(state.procedure);
    step("previous", visible[here - 1], state);
    step("next", visible[here + 1], state);
  }

  function step(id, code, state) {
    var link = document.getElementById(id);
    link.hidden = code === undefined;
    if (code !== undefined) {
      var other = without(state);
      other.procedure = code;
      link.href = write(other);
    }
  }

  function without(state) {
    var other = Object.assign({}, state);
    other.procedure = null;
    other.at = null;
    return other;
  }

  function settle(state, alone) {
    document.querySelectorAll(".here").forEach(function (e) { e.classList.remove("here"); });
    var now = location.hash;
    if (state.at && now !== last) {
      reveal(find(state.at));
    } else if (alone && now !== last) {
      var first = articles.filter(function (a) { return a.shown; })[0];
      if (first) {
        focus.scrollIntoView();
        first.element.focus({ preventScroll: true });
      }
    } else if (now !== last && scrolled[now] !== undefined) {
      window.scrollTo(0, scrolled[now]);
    }
    last = now;
  }

  function reveal(element) {
    if (!element) { return; }
    for (var e = element; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") {
        unfold(e);
        e.open = true;
      }
      if (e.hidden) { e.hidden = false; }
    }
    if (element.tagName === "DETAILS") { element.open = true; }
    element.classList.add("here");
    element.scrollIntoView({ block: "center" });
    if (element.tabIndex >= 0 || element.hasAttribute("tabindex")) {
      element.focus({ preventScroll: true });
    }
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function (event) {
    event.preventDefault();
    location.hash = "#";
    if (!location.hash) { show(); }
  });
  function asked() {
    var state = without(read());
    state.q = form.elements.q.value;
    MANY.forEach(function (key) {
      state[key] = Array.prototype.map.call(
        form.querySelectorAll("input[name=" + key + "]:checked"), function (box) { return box.value; });
    });
    ONE.forEach(function (key) { state[key] = document.getElementById(key).value; });
    return state;
  }
  var typing;
  form.addEventListener("input", function (event) {
    clearTimeout(typing);
    if (event.target.name === "q") {
      typing = setTimeout(function () { go(asked(), true); }, 150);
    } else {
      go(asked(), true);
    }
  });
  document.getElementById("print").addEventListener("click", function () { window.print(); });

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    var href = link.getAttribute("href");
    if (!href || href.charAt(0) !== "#") { return; }
    scrolled[location.hash] = window.scrollY;
    if (href.indexOf("=") >= 0 || href === "#") { return; }
    event.preventDefault();
    var state = read();
    if (link.classList.contains("filter")) {
      state = without(state);
      state[link.dataset.filter] = link.dataset.value;
      last = null;
      go(state);
      document.getElementById("findings").scrollIntoView();
    } else if (link.classList.contains("open")) {
      state.procedure = link.closest("article").dataset.code;
      state.at = null;
      go(state);
    } else {
      var target = find(decodeURIComponent(href.slice(1)));
      var home = target && target.closest("article");
      if (state.procedure !== null && home && home.dataset.code !== state.procedure) {
        state.procedure = null;
      }
      state.at = href.slice(1);
      last = null;
      go(state);
    }
  });

  window.addEventListener("hashchange", show);
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("article.p:not([hidden]) details.page[open] details").forEach(function (d) { d.open = true; });
  });
  var filters = document.querySelector("details.filters");
  var desk = window.matchMedia("(min-width: 64rem)");
  var agencies = document.querySelector("details.agencies");
  function fold() {
    if (window.matchMedia("print").matches) { return; }
    filters.open = desk.matches;
    if (agencies) { agencies.open = desk.matches; }
  }
  desk.addEventListener("change", fold);
  fold();
  show();
})();
