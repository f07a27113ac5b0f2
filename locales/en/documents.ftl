# Printing: why a paper was not made.

paper-missing-chinese-font = No Chinese font is installed, so this server cannot make PDF files. You can print this page from the browser; ask the administrator to install a font (such as fonts-noto-cjk) or to put the office's own into the directory named by YJ_FONT_DIR.
paper-does-not-add-up = The paper was not made: its lines add up to { $lines } yuan, its total is { $total } yuan. Please check them first.
paper-too-long = The paper was not made: it has { $lines } lines, at most { $limit } fit one. Please print it in parts.
paper-unprintable = The paper was not made: what it is to say is incomplete or contradicts itself. Please check it and try again.
paper-template-failed = The paper was not made: this is a fault of the product, not yours. Please give the number on this page to the administrator.
