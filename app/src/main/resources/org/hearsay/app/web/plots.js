// Draws each plot from the table beside it. Colours come from the style sheet, so light and dark need nothing here.
// D3 comes when a plot is about to be seen, so that a page is there before it.
"use strict";
(() => {
  const source = document.currentScript.dataset.d3;
  const number = (value) => d3.format(",")(value);

  function read(figure) {
    const heads = [...figure.querySelectorAll("thead th")];
    return {
      columns: heads.map((head) => ({ name: head.textContent, style: head.dataset.style })),
      rows: [...figure.querySelectorAll("tbody tr")].map((row) =>
        [...row.cells].map((cell) => ({
          text: cell.textContent.trim(),
          value: Number(cell.textContent.trim().replaceAll(",", "")),
          address: cell.querySelector("a")?.getAttribute("href") ?? null,
        }))),
    };
  }

  function frame(figure, width, height) {
    const canvas = figure.querySelector(".canvas");
    canvas.replaceChildren();
    canvas.hidden = false;
    return d3.select(canvas).append("svg").attr("viewBox", [0, 0, width, height])
      .attr("role", "group").attr("aria-label", figure.querySelector("figcaption").textContent.trim());
  }

  function key(figure, columns) {
    const list = d3.select(figure.querySelector(".canvas")).insert("ul", "svg").attr("class", "key");
    const item = list.selectAll("li").data(columns).join("li").attr("class", (d) => d.style);
    item.append("i").attr("class", "dot");
    item.append("span").text((d) => d.name);
  }

  function width(figure) {
    return Math.max(320, figure.clientWidth);
  }

  // Columns over time: how many, stacked by series.
  function stack(figure, { columns, rows }) {
    const w = width(figure), h = 240, margin = { top: 8, right: 4, bottom: 24, left: 44 };
    const series = columns.slice(1);
    const svg = frame(figure, w, h);
    key(figure, series);
    const from = d3.utcParse("%Y-%m")(rows[0][0].text), to = d3.utcParse("%Y-%m")(rows.at(-1)[0].text);
    const months = d3.utcMonths(from, d3.utcMonth.offset(to, 1)).map(d3.utcFormat("%Y-%m"));
    const x = d3.scaleBand(months, [margin.left, Math.min(w - margin.right, margin.left + months.length * 64)]).paddingInner(.25);
    const totals = rows.map((row) => d3.sum(row.slice(1), (cell) => cell.value));
    const y = d3.scaleLinear([0, d3.max(totals)], [h - margin.bottom, margin.top]).nice(4);
    const every = Math.ceil(months.length / Math.max(2, Math.floor(w / 90)));
    svg.append("g").attr("transform", `translate(0,${h - margin.bottom})`)
      .call(d3.axisBottom(x).tickValues(months.filter((_, i) => i % every === 0)).tickSizeOuter(0));
    svg.append("g").attr("transform", `translate(${margin.left},0)`)
      .call(d3.axisLeft(y).ticks(4, ",d").tickSize(margin.left + margin.right - w)).call((g) => g.select(".domain").remove());
    const layers = d3.stack().keys(d3.range(series.length)).value((row, i) => row[i + 1].value)(rows);
    svg.append("g").selectAll("g").data(layers).join("g").attr("class", (_, i) => "series " + series[i].style)
      .selectAll("rect").data((layer) => layer).join("rect")
      .attr("x", (d) => x(d.data[0].text)).attr("width", x.bandwidth())
      .attr("y", (d) => y(d[1])).attr("height", (d) => y(d[0]) - y(d[1]));
    links(svg, rows, (row, i) => `${row[0].text}: ${number(totals[i])}`)
      .append("rect").attr("class", "hit").attr("x", (row) => x(row[0].text)).attr("width", x.bandwidth())
      .attr("y", margin.top).attr("height", h - margin.bottom - margin.top);
  }

  // A line for each series over time.
  function lines(figure, { columns, rows }) {
    const w = width(figure), h = 260, margin = { top: 8, right: 12, bottom: 24, left: 44 };
    const series = columns.slice(1), month = d3.utcParse("%Y-%m");
    const svg = frame(figure, w, h);
    key(figure, series);
    const x = d3.scaleUtc(d3.extent(rows, (row) => month(row[0].text)), [margin.left + 8, w - margin.right]);
    const y = d3.scaleLinear([0, d3.max(rows, (row) => d3.max(row.slice(1), (cell) => cell.value)) || 1], [h - margin.bottom, margin.top]).nice(4);
    svg.append("g").attr("transform", `translate(0,${h - margin.bottom})`)
      .call(d3.axisBottom(x).ticks(Math.min(rows.length, Math.max(2, Math.floor(w / 110)))).tickSizeOuter(0));
    svg.append("g").attr("transform", `translate(${margin.left},0)`)
      .call(d3.axisLeft(y).ticks(4, ",d").tickSize(margin.left + margin.right - w)).call((g) => g.select(".domain").remove());
    series.forEach((one, i) => {
      const at = d3.line((row) => x(month(row[0].text)), (row) => y(row[i + 1].value)).curve(d3.curveMonotoneX);
      const layer = svg.append("g").attr("class", "series line " + one.style);
      layer.append("path").attr("d", at(rows));
      layer.selectAll("circle").data(rows).join("circle").attr("r", 2.5)
        .attr("cx", (row) => x(month(row[0].text))).attr("cy", (row) => y(row[i + 1].value))
        .append("title").text((row) => `${one.name}, ${row[0].text}: ${number(row[i + 1].value)}`);
    });
    const step = (x.range()[1] - x.range()[0]) / Math.max(1, rows.length - 1);
    links(svg, rows, (row) => `${row[0].text}: ` + series.map((one, i) => `${one.name} ${number(row[i + 1].value)}`).join(", "))
      .append("rect").attr("class", "hit").attr("x", (row) => x(month(row[0].text)) - step / 2).attr("width", step)
      .attr("y", margin.top).attr("height", h - margin.bottom - margin.top);
  }

  // Bars side by side: the share of each series.
  function bars(figure, { columns, rows }) {
    const w = width(figure), line = 30, left = Math.min(220, w * .34), top = 4;
    const series = columns.slice(1);
    const svg = frame(figure, w, rows.length * line + 30);
    key(figure, series);
    const y = d3.scaleBand(d3.range(rows.length), [top, top + rows.length * line]).paddingInner(.3);
    const x = d3.scaleLinear([0, 1], [left, w - 8]);
    const shares = rows.map((row) => {
      const total = d3.sum(row.slice(1), (cell) => cell.value) || 1;
      return row.slice(1).map((cell) => cell.value / total);
    });
    svg.append("g").attr("transform", `translate(0,${top + rows.length * line})`)
      .call(d3.axisBottom(x).ticks(4, "%").tickSizeOuter(0)).call((g) => g.select(".domain").remove());
    d3.stack().keys(d3.range(series.length)).value((row, i) => row[i])(shares).forEach((layer, i) => {
      svg.append("g").attr("class", "series " + series[i].style).selectAll("rect").data(layer).join("rect")
        .attr("x", (d) => x(d[0])).attr("width", (d) => x(d[1]) - x(d[0])).attr("y", (_, r) => y(r)).attr("height", y.bandwidth());
    });
    const link = links(svg, rows, (row) => row[0].text);
    link.append("rect").attr("class", "hit").attr("x", 0).attr("width", w).attr("y", (_, i) => y(i)).attr("height", y.bandwidth());
    link.append("text").attr("class", "name").attr("x", left - 10).attr("y", (_, i) => y(i) + y.bandwidth() / 2)
      .attr("dy", ".35em").attr("text-anchor", "end").text((row) => short(row[0].text, left / 7));
  }

  // Who cites whom: outlets on the left, relays on the right, an edge as wide as it is frequent.
  function network(figure, { rows }) {
    const w = width(figure), line = 26;
    const lefts = [...new Set(rows.map((row) => row[0].text))], rights = [...new Set(rows.map((row) => row[1].text))];
    const h = Math.max(lefts.length, rights.length) * line + 10, side = Math.min(230, w * .36);
    const svg = frame(figure, w, h);
    const left = d3.scalePoint(lefts, [14, h - 14]), right = d3.scalePoint(rights, [14, h - 14]);
    const wide = d3.scaleSqrt([0, d3.max(rows, (row) => row[2].value)], [0, 10]);
    const curve = d3.linkHorizontal().source((row) => [side, left(row[0].text)]).target((row) => [w - side, right(row[1].text)]);
    svg.append("g").selectAll("path").data(rows).join("path").attr("class", "edge").attr("d", curve)
      .attr("stroke-width", (row) => Math.max(1, wide(row[2].value)))
      .append("title").text((row) => `${row[0].text} cites ${row[1].text}: ${number(row[2].value)}`);
    for (const [scale, at, anchor, shift, style, which] of
      [[left, side, "end", -10, "node", 0], [right, w - side, "start", 10, "node relay", 1]]) {
      const nodes = scale.domain().map((name) => rows.find((row) => row[which].text === name));
      const link = links(svg, nodes, (row) => row[which].text, which);
      link.append("circle").attr("class", style).attr("r", 4).attr("cx", at).attr("cy", (row) => scale(row[which].text));
      link.append("text").attr("class", "name").attr("x", at + shift).attr("y", (row) => scale(row[which].text))
        .attr("dy", ".35em").attr("text-anchor", anchor).text((row) => short(row[which].text, side / 7));
    }
  }

  // From the least to the most that each claim may mean.
  function ranges(figure, { rows }) {
    const values = rows.flatMap((row) => [row[1].value, row[2].value]);
    lanes(figure, rows, d3.scaleLinear().domain(d3.extent(values)).nice(), (cell) => cell.value, (axis) => axis.ticks(5, "~s"));
  }

  // From the first to the last day that the words may mean; drag or turn the wheel with Ctrl to zoom.
  function days(figure, { rows }) {
    const day = d3.utcParse("%Y-%m-%d");
    const values = rows.flatMap((row) => [day(row[1].text), d3.utcDay.offset(day(row[2].text), 1)]);
    lanes(figure, rows, d3.scaleUtc().domain(d3.extent(values)), (cell, end) => end ? d3.utcDay.offset(day(cell.text), 1) : day(cell.text),
      (axis, w) => axis.ticks(Math.max(2, Math.floor(w / 110))), true);
  }

  function lanes(figure, rows, scale, value, ticks, zooms = false) {
    const w = width(figure), line = 24, left = Math.min(320, w * .4), top = 6, h = rows.length * line + 32;
    const svg = frame(figure, w, h);
    const x = scale.range([left + 8, w - 16]);
    const axis = svg.append("g").attr("transform", `translate(0,${h - 24})`);
    const link = links(svg, rows, (row) => `${row[0].text}: ${row[3].text}`);
    link.append("rect").attr("class", "hit").attr("x", 0).attr("width", w).attr("y", (_, i) => top + i * line).attr("height", line - 4);
    const bars = link.append("rect").attr("class", "bar").attr("rx", 3).attr("height", 8).attr("y", (_, i) => top + i * line + 6);
    link.append("text").attr("class", "name").attr("x", left - 6).attr("y", (_, i) => top + i * line + 10).attr("dy", ".35em")
      .attr("text-anchor", "end").text((row) => short(row[0].text, left / 7));
    function place(at) {
      const edge = (position) => Math.max(left + 8, Math.min(w - 8, position));
      axis.call(ticks(d3.axisBottom(at), w - left).tickSizeOuter(0));
      bars.attr("x", (row) => edge(at(value(row[1])) - 2))
        .attr("width", (row) => Math.max(0, edge(Math.max(at(value(row[1])) + 4, at(value(row[2], true)) + 2)) - edge(at(value(row[1])) - 2)));
    }
    place(x);
    if (zooms) {
      svg.call(d3.zoom().scaleExtent([1, 400]).translateExtent([[left, 0], [w, h]]).extent([[left, 0], [w, h]])
        .filter((event) => event.type !== "wheel" || event.ctrlKey)
        .on("zoom", (event) => place(event.transform.rescaleX(x))));
    }
  }

  function links(svg, rows, label, which = 0) {
    return svg.append("g").selectAll("a").data(rows).join("a")
      .attr("href", (row) => row[which].address).attr("aria-label", label)
      .call((a) => a.append("title").text(label));
  }

  function short(text, most) {
    return text.length <= most ? text : text.slice(0, Math.max(1, Math.floor(most) - 1)) + "…";
  }

  const drawings = { stack, lines, bars, network, ranges, days };

  function draw(figure) {
    const table = read(figure);
    const drawing = drawings[figure.dataset.plot];
    if (drawing && table.rows.length > 0) {
      drawing(figure, table);
    }
  }

  let loading = null;
  function library() {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return loading;
  }

  function show(figure) {
    library().then(() => {
      if (!figure.dataset.drawn) {
        figure.dataset.drawn = "yes";
        figure.querySelector("details").open = false;
      }
      draw(figure);
    });
  }

  const near = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((one) => one.isIntersecting)) {
      near.unobserve(entry.target);
      show(entry.target);
    }
  }, { rootMargin: "400px" });

  function watchAll() {
    for (const figure of document.querySelectorAll("figure[data-plot]:not([data-drawn])")) {
      near.observe(figure);
    }
  }

  function drawAll() {
    document.querySelectorAll("figure[data-drawn]").forEach(draw);
  }

  let waiting = 0;
  window.addEventListener("resize", () => {
    clearTimeout(waiting);
    waiting = setTimeout(drawAll, 150);
  });
  document.addEventListener("htmx:afterSettle", watchAll);
  document.addEventListener("DOMContentLoaded", watchAll);
})();
