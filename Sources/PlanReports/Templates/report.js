(function () {
  "use strict";
  var form = document.getElementById("lens");
  var shown = document.getElementById("shown");
  var changes = Array.prototype.slice.call(document.querySelectorAll("article.change"));
  var groups = Array.prototype.slice.call(document.querySelectorAll("section.group"));
  var cells = {};
  document.querySelectorAll("a.cell").forEach(function (cell) { cells[cell.hash.slice(1)] = cell; });
  var texts = changes.map(function (change) { return change.textContent.toLowerCase().replace(/\s+/g, " "); });
  var tests = {
    label: function (change, wanted) { return change.dataset.label === wanted; },
    topic: function (change, wanted) { return change.dataset.topics.split(" ").indexOf(wanted) >= 0; },
    party: function (change, wanted) { return change.dataset.parties.split(" ").indexOf(wanted) >= 0; },
    words: function (change, wanted, place) { return texts[place].indexOf(wanted.toLowerCase().replace(/\s+/g, " ").trim()) >= 0; }
  };
  var names = { label: "label", topic: "topic", party: "party", words: "text search" };

  function apply() {
    var hiddenBy = {};
    var hidden = 0;
    changes.forEach(function (change, place) {
      var hides = false;
      Object.keys(tests).forEach(function (name) {
        var field = form.elements[name];
        if (!field || !field.value.trim() || tests[name](change, field.value, place)) { return; }
        hides = true;
        hiddenBy[name] = (hiddenBy[name] || 0) + 1;
      });
      change.hidden = hides;
      if (cells[change.id]) { cells[change.id].classList.toggle("away", hides); }
      if (hides) { hidden += 1; }
    });
    groups.forEach(function (group) { group.hidden = !group.querySelector("article.change:not([hidden])"); });
    var reasons = Object.keys(hiddenBy).map(function (name) { return hiddenBy[name] + " by " + names[name]; });
    shown.textContent = hidden === 0 ? "All " + changes.length + " are shown."
      : (changes.length - hidden) + " of " + changes.length + " shown; " + hidden + " hidden (" + reasons.join(", ") + ").";
  }

  function jump(step) {
    var told = changes.filter(function (change) { return !change.hidden && change.dataset.label !== "unchanged"; });
    var top = 0.3 * window.innerHeight;
    var here = told.indexOf(document.activeElement && document.activeElement.closest("article.change"));
    if (here < 0 && current && !current.hidden) { here = told.indexOf(current); }
    var next;
    if (here >= 0) {
      next = told[here + step];
    } else if (step > 0) {
      next = told.find(function (change) { return change.getBoundingClientRect().top > top; }) || told[0];
    } else {
      next = told.filter(function (change) { return change.getBoundingClientRect().top < 0; }).pop();
    }
    if (!next) { shown.textContent = step > 0 ? "This is the last change shown." : "This is the first change shown."; return; }
    current = next;
    next.scrollIntoView();
    next.focus({ preventScroll: true });
  }

  function reveal() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var change = target && target.closest("article.change");
    if (change && change.hidden) { form.reset(); apply(); target.scrollIntoView(); }
  }

  var current = null;
  form.hidden = false;
  form.addEventListener("input", function () { current = null; apply(); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  form.elements.next.addEventListener("click", function () { jump(1); });
  form.elements.previous.addEventListener("click", function () { jump(-1); });
  form.elements.evidence.addEventListener("click", function () {
    var open = this.getAttribute("aria-pressed") !== "true";
    this.setAttribute("aria-pressed", String(open));
    document.querySelectorAll("details.evidence").forEach(function (details) { details.open = open; });
  });
  window.addEventListener("hashchange", reveal);
  apply();
})();
