// Runs inside the page and returns a list of complaints: contrast, names, headings, landmarks, overflow.
(function () {
  "use strict";
  var complaints = [];
  function say(what, element) {
    complaints.push(what + ": " + (element ? element.outerHTML.slice(0, 120) : ""));
  }
  function parts(colour) {
    var canvas = parts.canvas || (parts.canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true }));
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    var data = canvas.getImageData(0, 0, 1, 1).data;
    return [data[0], data[1], data[2], data[3] / 255];
  }
  function over(front, back) {
    return [0, 1, 2].map(function (i) { return front[i] * front[3] + back[i] * (1 - front[3]); }).concat(1);
  }
  function ground(element) {
    var layers = [];
    for (var at = element; at; at = at.parentElement) {
      var colour = parts(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) { layers.push(colour); }
      if (colour[3] === 1) { break; }
    }
    return layers.reverse().reduce(function (back, front) { return over(front, back); }, parts("canvas"));
  }
  function luminance(colour) {
    var linear = colour.slice(0, 3).map(function (value) {
      value /= 255;
      return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }
  function contrast(one, other) {
    var a = luminance(one), b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
  function visible(element) { return element.checkVisibility({ visibilityProperty: true, opacityProperty: true }); }

  document.querySelectorAll("details").forEach(function (details) { details.open = true; });
  var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  var seen = new Set();
  while (walker.nextNode()) {
    var element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || seen.has(element) || element.closest("script, style, .vh") || !visible(element)) { continue; }
    seen.add(element);
    var style = getComputedStyle(element);
    var back = ground(element);
    var ratio = contrast(over(parts(style.color), back), back);
    var size = parseFloat(style.fontSize);
    var isLarge = size >= 24 || size >= 18.66 && parseInt(style.fontWeight, 10) >= 700;
    if (ratio < (isLarge ? 3 : 4.5)) { say("contrast " + ratio.toFixed(2), element); }
  }

  document.querySelectorAll("a[href], button, select, input, summary").forEach(function (control) {
    var name = control.getAttribute("aria-label") || control.textContent.trim() || (control.labels && control.labels.length && control.labels[0].textContent.trim());
    if (!name) { say("no name", control); }
    if (control.tabIndex > 0) { say("tab order", control); }
  });
  document.querySelectorAll("section, nav, form, article").forEach(function (landmark) {
    var label = landmark.getAttribute("aria-label") || (document.getElementById(landmark.getAttribute("aria-labelledby")) || {}).textContent;
    if (!label) { say("landmark without a name", landmark); }
  });
  if (document.querySelectorAll("main").length !== 1) { say("one main is expected"); }
  if (document.querySelectorAll("h1").length !== 1) { say("one h1 is expected"); }
  if (!document.documentElement.lang || !document.title) { say("language and title are expected"); }
  var level = 0;
  document.querySelectorAll("h1, h2, h3, h4").forEach(function (heading) {
    var next = Number(heading.tagName[1]);
    if (next > level + 1) { say("heading skips a level", heading); }
    level = next;
  });
  var ids = new Set();
  document.querySelectorAll("[id]").forEach(function (element) {
    if (ids.has(element.id)) { say("id twice", element); }
    ids.add(element.id);
  });
  document.querySelectorAll("a[href^='#']").forEach(function (link) {
    if (!ids.has(decodeURIComponent(link.hash.slice(1)))) { say("leads nowhere", link); }
  });
  if (document.scrollingElement.scrollWidth > window.innerWidth) {
    say("wider than the window by " + (document.scrollingElement.scrollWidth - window.innerWidth));
  }
  return complaints;
})();
