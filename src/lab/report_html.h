/* The look of the HTML report. */
#ifndef LAB_REPORT_HTML_H
#define LAB_REPORT_HTML_H

extern const char report_html_style[];

#endif
