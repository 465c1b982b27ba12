(lib) => lib.all("dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]").filter(lib.visible).length
