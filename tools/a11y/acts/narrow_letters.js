(lib) => lib.all("main p, main li, h1, h2, h3, a, p, td, label, div, span").filter((one) => lib.visible(one)
  && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && lib.words(node.data).length > 2))
  .slice(0, 400).map((one) => [lib.where(one), parseFloat(lib.style(one).fontSize)])
