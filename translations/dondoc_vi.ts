<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Số nhiệm vụ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Punctuality</source>
        <translation>Thời điểm gửi</translation>
    </message>
    <message>
        <source>Tasks covered</source>
        <translation>Có nội dung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Stt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Time in the plan</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất, kiến nghị</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Ngày nhập</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gửi qua</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Số ngày chậm</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Đã báo cáo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Kết quả đọc</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn, đơn vị</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Trong kỳ</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Lũy kế</translation>
    </message>
    <message>
        <source>Year&apos;s estimate</source>
        <translation>Ước cả năm</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>Tính từ ngày - đến ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <translation>%1, lũy kế</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Year&apos;s plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Sum of agencies</source>
        <translation>Đơn vị báo</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Sở chốt</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Số in</translation>
    </message>
    <message>
        <source>% of plan</source>
        <translation>% kế hoạch</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Cùng kỳ</translation>
    </message>
    <message>
        <source>Same period of %1</source>
        <translation>Cùng kỳ %1</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Đã thôi dùng</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Ước thực hiện</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>Nhắc gần nhất</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Loại công văn</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Trích yếu, nội dung</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>câu riêng</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Title, headings, opening and closing</source>
        <translation>Tên báo cáo, đề mục, mở đầu, kết thúc</translation>
    </message>
    <message>
        <source>I. Direction, and who reported</source>
        <translation>I. Chỉ đạo, điều hành; tình hình gửi báo cáo</translation>
    </message>
    <message>
        <source>II.1. Progress of all tasks</source>
        <translation>II.1. Tiến độ chung</translation>
    </message>
    <message>
        <source>II.2. Results by task</source>
        <translation>II.2. Kết quả theo nhiệm vụ</translation>
    </message>
    <message>
        <source>II.3. Indicators</source>
        <translation>II.3. Chỉ tiêu, số liệu</translation>
    </message>
    <message>
        <source>III. Difficulties, shortcomings and causes</source>
        <translation>III. Khó khăn, tồn tại, hạn chế và nguyên nhân</translation>
    </message>
    <message>
        <source>IV. Tasks of the next period</source>
        <translation>IV. Nhiệm vụ trọng tâm kỳ sau</translation>
    </message>
    <message>
        <source>V. Proposals</source>
        <translation>V. Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Nội dung khác</translation>
    </message>
    <message>
        <source>Result, longer period</source>
        <translation>Kết quả cả giai đoạn</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>Chưa nhập</translation>
    </message>
    <message>
        <source>Listed already</source>
        <translation>Đã có trong danh mục</translation>
    </message>
    <message>
        <source>Not come yet</source>
        <translation>Chưa đến ngày này</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>Nhập tại đây</translation>
    </message>
    <message>
        <source>The plan&apos;s own number</source>
        <translation>Số, ngày của kế hoạch</translation>
    </message>
    <message>
        <source>Letter as sent</source>
        <translation>Công văn đã gửi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>State, year before</source>
        <translation>Trạng thái năm trước</translation>
    </message>
    <message>
        <source>Result, year before</source>
        <translation>Kết quả bổ sung năm trước</translation>
    </message>
    <message>
        <source>Done by year&apos;s end</source>
        <translation>Ước hoàn thành trong năm</translation>
    </message>
    <message>
        <source>Difficulty raised before</source>
        <translation>Khó khăn, vướng mắc đã phản ánh</translation>
    </message>
    <message>
        <source>The form&apos;s answer</source>
        <translation>Trả lời trong biểu mẫu</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Incoming no.</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <translation>Kết quả %1</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Hiện có</translation>
    </message>
    <message>
        <source>of an earlier period</source>
        <translation>số kỳ trước</translation>
    </message>
    <message>
        <source>%1 (as it stands)</source>
        <translation>%1 (số hiện có)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>kỳ này %1</translation>
    </message>
    <message>
        <source>Letter no.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Bị hỏng</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message>
        <source>In %1, the field “%2” holds what the program cannot have written: “%3”. Look it up in the latest copy.</source>
        <translation>Trong %1, mục “%2” chứa nội dung mà chương trình không thể đã ghi: “%3”. Đề nghị đối chiếu với bản sao gần nhất.</translation>
    </message>
    <message>
        <source>%1 lies below itself by way of others. Look it up in the latest copy.</source>
        <translation>%1 lại nằm dưới chính nó qua các mục khác. Đề nghị đối chiếu với bản sao gần nhất.</translation>
    </message>
    <message>
        <source>The document kept with %1 is not the one that went out any more (%2). Take it from the latest copy.</source>
        <translation>Văn bản lưu cùng %1 không còn đúng như bản đã phát hành (%2). Đề nghị lấy lại từ bản sao gần nhất.</translation>
    </message>
    <message>
        <source>%1 carries the time %2, which does not fit the changes around it. Check the clock of the computer.</source>
        <translation>%1 mang thời điểm %2, không khớp với các lần ghi trước và sau. Đề nghị kiểm tra đồng hồ của máy tính.</translation>
    </message>
    <message>
        <source>In %1, the field “%2” is not what the history says was written there last. Compare it with the history and with the latest copy.</source>
        <translation>Trong %1, mục “%2” không đúng với nội dung ghi lần cuối theo lịch sử. Đề nghị đối chiếu với lịch sử và bản sao gần nhất.</translation>
    </message>
    <message>
        <source>Not all of %1 could be read (%2). Stop entering and open the latest copy.</source>
        <translation>Không đọc được hết %1 (%2). Đề nghị dừng nhập và mở bản sao gần nhất.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>tệp dữ liệu</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>toàn bộ</translation>
    </message>
    <message>
        <source>%1 is not as the program wrote it: the file was damaged, or changed by another program. Compare it with the latest copy.</source>
        <translation>%1 không còn đúng như chương trình đã ghi: tệp bị hỏng, hoặc bị chương trình khác sửa. Đề nghị đối chiếu với bản sao gần nhất.</translation>
    </message>
    <message>
        <source>Of %1, %2 stand in the file where the program wrote %3, or others than it wrote. Compare them with the latest copy.</source>
        <translation>Của %1, trong tệp có %2 bản ghi còn chương trình đã ghi %3, hoặc không phải những bản ghi đó. Đề nghị đối chiếu với bản sao gần nhất.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New data file</source>
        <translation>Tạo tệp dữ liệu mới</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Mở tệp dữ liệu</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy; in a list: the selected rows, for Excel</source>
        <translation>Chép; trong danh sách: chép các dòng đang chọn để dán vào Excel</translation>
    </message>
    <message>
        <source>Copy the selected rows with column headings</source>
        <translation>Chép các dòng đang chọn kèm tiêu đề cột</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>To the filter of the page</source>
        <translation>Đến ô lọc của trang</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Mở bảng phím tắt này</translation>
    </message>
    <message>
        <source>To a page, from Ctrl+1 for the first to Ctrl+8 for the last</source>
        <translation>Đến một trang: Ctrl+1 là trang đầu, Ctrl+8 là trang cuối</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nhiệm vụ tiếp theo</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>Nhiệm vụ trước</translation>
    </message>
    <message>
        <source>Next agency</source>
        <translation>Đơn vị tiếp theo</translation>
    </message>
    <message>
        <source>Previous agency</source>
        <translation>Đơn vị trước</translation>
    </message>
    <message>
        <source>0 to 9: the entry of that position in a list to choose from</source>
        <translation>Phím 0 đến 9: chọn ngay mục ở vị trí đó trong ô chọn</translation>
    </message>
    <message>
        <source>Today, in a date field</source>
        <translation>Ngày hôm nay, trong ô ngày</translation>
    </message>
    <message>
        <source>A day on, in a date field</source>
        <translation>Tăng một ngày, trong ô ngày</translation>
    </message>
    <message>
        <source>A day back, in a date field</source>
        <translation>Lùi một ngày, trong ô ngày</translation>
    </message>
    <message>
        <source>Tick or untick the selected rows</source>
        <translation>Đánh dấu hoặc bỏ dấu các dòng đang chọn</translation>
    </message>
    <message>
        <source>A new part behind this one</source>
        <translation>Thêm mục sau mục này</translation>
    </message>
    <message>
        <source>Leave this part out</source>
        <translation>Bỏ mục này, không in</translation>
    </message>
    <message>
        <source>Part up</source>
        <translation>Chuyển mục lên</translation>
    </message>
    <message>
        <source>Part down</source>
        <translation>Chuyển mục xuống</translation>
    </message>
    <message>
        <source>Draft this part again</source>
        <translation>Về dự thảo của mục này</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Chữ đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Chữ nghiêng</translation>
    </message>
    <message>
        <source>A row below this one</source>
        <translation>Thêm hàng bên dưới</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Bỏ hàng này</translation>
    </message>
    <message>
        <source>A column right of this one</source>
        <translation>Thêm cột bên phải</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Xóa cột này</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Chèn bảng</translation>
    </message>
    <message>
        <source>Paragraph up</source>
        <translation>Chuyển đoạn lên</translation>
    </message>
    <message>
        <source>Paragraph down</source>
        <translation>Chuyển đoạn xuống</translation>
    </message>
    <message>
        <source>Below the table; also Return in an empty row</source>
        <translation>Xuống dưới bảng; hoặc Enter ở dòng trống</translation>
    </message>
    <message>
        <source>Leave the text, on and back; also Tab and Shift+Tab</source>
        <translation>Rời ô văn bản, tới và lui; hoặc Tab và Shift+Tab</translation>
    </message>
    <message>
        <source>Accept the change from Word</source>
        <translation>Nhận đề xuất sửa từ Word</translation>
    </message>
    <message>
        <source>Refuse the change from Word</source>
        <translation>Không nhận đề xuất sửa từ Word</translation>
    </message>
    <message>
        <source>Save the sentence</source>
        <translation>Lưu câu mẫu</translation>
    </message>
    <message>
        <source>Add a document, in their list</source>
        <translation>Thêm văn bản, trong danh sách văn bản</translation>
    </message>
    <message>
        <source>Remove the document, in their list</source>
        <translation>Xóa văn bản, trong danh sách văn bản</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Entering reports</source>
        <translation>Nhập báo cáo</translation>
    </message>
    <message>
        <source>Summary report</source>
        <translation>Báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Xem bản in</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Read cells that were copied in Excel</source>
        <translation>Đọc các ô đã chép từ Excel</translation>
    </message>
    <message>
        <source>Mend the cell; also by typing into it</source>
        <translation>Sửa ô; gõ luôn vào ô cũng được</translation>
    </message>
    <message>
        <source>End the typing in a cell of several lines</source>
        <translation>Kết thúc gõ trong ô nhiều dòng</translation>
    </message>
    <message>
        <source>To the cell of what reading found</source>
        <translation>Đến ô của điều phát hiện khi đọc</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Đọc tệp</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>it is no zip archive</source>
        <translation>không phải tệp nén zip</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>các phần của tệp không khớp nhau</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>thiếu phần cuối</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>sai mã kiểm tra</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>it is no data file</source>
        <translation>không phải tệp dữ liệu</translation>
    </message>
    <message>
        <source>the drive could not be read or written</source>
        <translation>ổ đĩa không đọc hoặc ghi được</translation>
    </message>
    <message>
        <source>the drive is full</source>
        <translation>ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>it is not permitted</source>
        <translation>không có quyền</translation>
    </message>
    <message>
        <source>the drive can only be read</source>
        <translation>ổ đĩa chỉ cho phép đọc</translation>
    </message>
    <message>
        <source>the file or folder is not there</source>
        <translation>không có tệp hoặc thư mục này</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đây là thư mục</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>tên quá dài</translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation>không rõ nguyên nhân</translation>
    </message>
    <message>
        <source>a file of that name is there already</source>
        <translation>đã có tệp cùng tên</translation>
    </message>
    <message>
        <source>a part of its path is no folder</source>
        <translation>một phần của đường dẫn không phải là thư mục</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>thư mục không rỗng</translation>
    </message>
    <message>
        <source>nobody takes it any more</source>
        <translation>đầu ra đã đóng</translation>
    </message>
    <message>
        <source>the drive is not there any more</source>
        <translation>không còn ổ đĩa</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>chương trình khác đang dùng</translation>
    </message>
    <message>
        <source>it is larger than the drive takes</source>
        <translation>vượt quá cỡ tệp mà ổ đĩa cho phép</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>đang mở quá nhiều tệp</translation>
    </message>
    <message>
        <source>it lies on another drive</source>
        <translation>nằm ở ổ đĩa khác</translation>
    </message>
    <message>
        <source>system error no. %1</source>
        <translation>lỗi hệ thống số %1</translation>
    </message>
    <message>
        <source>it has parts that are not the program&apos;s own</source>
        <translation>tệp có phần không do chương trình này tạo ra</translation>
    </message>
    <message>
        <source>some of it is not as the program wrote it</source>
        <translation>có bản ghi không còn đúng như chương trình đã ghi</translation>
    </message>
    <message>
        <source>the journal beside it is of another file or time</source>
        <translation>tệp nhật ký (-journal) nằm cạnh là của tệp khác hoặc của thời điểm khác</translation>
    </message>
</context>
<context>
    <name>dondoc::app::ObstacleController</name>
    <message>
        <source>Answered: %1 matters that were to be looked at again.</source>
        <translation>Đã trả lời %1 nội dung cần xem lại.</translation>
    </message>
</context>
<context>
    <name>dondoc::app::Phrases</name>
    <message>
        <source>annexes in their order: progress,indicators,obstacles,receipt,texts,charts</source>
        <translation>các phụ lục theo thứ tự in: progress,indicators,obstacles,receipt,texts,charts</translation>
    </message>
    <message>
        <source>text of the letter in place of the program&apos;s, UTF-8, a paragraph a line</source>
        <translation>nội dung công văn thay cho nội dung do chương trình soạn, UTF-8, mỗi dòng một đoạn</translation>
    </message>
    <message>
        <source>the annexes are %1.</source>
        <translation>các phụ lục gồm có %1.</translation>
    </message>
    <message>
        <source>this annex is named twice.</source>
        <translation>phụ lục này được nêu hai lần.</translation>
    </message>
    <message>
        <source>the text must be UTF-8, of 1 MB at most.</source>
        <translation>nội dung phải ở dạng UTF-8, không quá 1 MB.</translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation>nội dung để trống.</translation>
    </message>
    <message>
        <source>period: 2025-12, 2025-Q4, 2025-H1, 2025-9M, 2025, adhoc:NAME</source>
        <translation>kỳ báo cáo: 2025-12, 2025-Q4, 2025-H1, 2025-9M, 2025, adhoc:TÊN</translation>
    </message>
    <message>
        <source>json (default) or csv</source>
        <translation>json (mặc định) hoặc csv</translation>
    </message>
    <message>
        <source>without the plan of Sơn La</source>
        <translation>không kèm kế hoạch của Sơn La</translation>
    </message>
    <message>
        <source>which plan, where the file holds several</source>
        <translation>mã kế hoạch, khi tệp có nhiều kế hoạch</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>kết quả dạng JSON</translation>
    </message>
    <message>
        <source>language of what the program says</source>
        <translation>ngôn ngữ của thông báo</translation>
    </message>
    <message>
        <source>who is recorded as the author of changes</source>
        <translation>tên người ghi trong nhật ký chỉnh sửa</translation>
    </message>
    <message>
        <source>only results and errors</source>
        <translation>chỉ in kết quả và lỗi</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>hướng dẫn này</translation>
    </message>
    <message>
        <source>the program&apos;s version</source>
        <translation>phiên bản chương trình</translation>
    </message>
    <message>
        <source>options are written with two dashes; see dondoc --help.</source>
        <translation>tùy chọn viết với hai dấu gạch ngang; xem dondoc --help.</translation>
    </message>
    <message>
        <source>there is no such option; see dondoc --help.</source>
        <translation>không có tùy chọn này; xem dondoc --help.</translation>
    </message>
    <message>
        <source>this option is given twice.</source>
        <translation>tùy chọn này bị ghi hai lần.</translation>
    </message>
    <message>
        <source>this option takes no value.</source>
        <translation>tùy chọn này không kèm giá trị.</translation>
    </message>
    <message>
        <source>the value is missing.</source>
        <translation>thiếu giá trị.</translation>
    </message>
    <message>
        <source>there are the languages vi and en.</source>
        <translation>chỉ có ngôn ngữ vi và en.</translation>
    </message>
    <message>
        <source>there is no such verb; see dondoc --help.</source>
        <translation>không có lệnh này; xem dondoc --help.</translation>
    </message>
    <message>
        <source>the data file is missing.</source>
        <translation>thiếu tên tệp dữ liệu.</translation>
    </message>
    <message>
        <source>this word is one too many.</source>
        <translation>thừa từ này.</translation>
    </message>
    <message>
        <source>this option is needed here.</source>
        <translation>lệnh này phải có tùy chọn này.</translation>
    </message>
    <message>
        <source>this option does not belong here.</source>
        <translation>lệnh này không dùng tùy chọn này.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>Đôn Đốc follows a plan&apos;s tasks and writes the summary report.</source>
        <translation>Đôn Đốc theo dõi nhiệm vụ của kế hoạch và lập báo cáo tổng hợp.</translation>
    </message>
    <message>
        <source>opens the window; without DATA the last file</source>
        <translation>mở cửa sổ; không ghi DATA thì mở tệp dùng lần trước</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Tùy chọn chung:</translation>
    </message>
    <message>
        <source>Exit: 0 done; 1 done, with problems listed; 2 wrong use; 3 not done, nothing changed.</source>
        <translation>Mã kết thúc: 0 xong; 1 xong, có liệt kê vấn đề; 2 dùng sai; 3 không làm được, chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>there is no display to open a window on; with a verb none is needed, see dondoc --help.</source>
        <translation>không có màn hình để mở cửa sổ; các lệnh không cần màn hình, xem dondoc --help.</translation>
    </message>
    <message>
        <source>It was done; only the lines that tell it could not be written (%1).</source>
        <translation>Việc đã thực hiện xong; chỉ không ghi ra được phần thông báo (%1).</translation>
    </message>
    <message>
        <source>%1 is sound; nothing was found.</source>
        <translation>Tệp %1 tốt; không phát hiện vấn đề gì.</translation>
    </message>
    <message>
        <source>No report was added: %1 holds reports already.</source>
        <translation>Không thêm báo cáo nào: %1 đã có báo cáo.</translation>
    </message>
    <message>
        <source>Added %1 made-up reports for %2, marked as examples.</source>
        <translation>Đã thêm %1 báo cáo ví dụ cho %2, có ghi rõ là số liệu ví dụ.</translation>
    </message>
    <message>
        <source>there are the formats json and csv.</source>
        <translation>chỉ có dạng json và csv.</translation>
    </message>
    <message>
        <source>this contradicts --format csv.</source>
        <translation>trái với --format csv.</translation>
    </message>
    <message>
        <source>a data file must not be written over; choose another name.</source>
        <translation>không được ghi đè lên tệp dữ liệu; đề nghị chọn tên khác.</translation>
    </message>
    <message>
        <source>not given; %1 is taken.</source>
        <translation>không ghi; lấy kỳ %1.</translation>
    </message>
    <message>
        <source>Made %1 with plan %2.</source>
        <translation>Đã tạo tệp %1 có kế hoạch %2.</translation>
    </message>
    <message>
        <source>Made %1 without a plan.</source>
        <translation>Đã tạo tệp %1, chưa có kế hoạch.</translation>
    </message>
    <message>
        <source>Plan %1, %2 (%3 to %4)</source>
        <translation>Kế hoạch %1, %2 (từ %3 đến %4)</translation>
    </message>
    <message>
        <source>Deadline of the agencies %1, of the department %2</source>
        <translation>Hạn các đơn vị gửi %1, hạn Sở trình %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Được đề nghị báo cáo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ nội dung</translation>
    </message>
    <message>
        <source>%1 – received %2, days late: %3</source>
        <translation>%1 – nhận ngày %2, chậm %3 ngày</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>Received late</source>
        <translation>Gửi chậm</translation>
    </message>
    <message>
        <source>Of the reports, %1 are made-up examples.</source>
        <translation>Trong đó có %1 báo cáo là số liệu ví dụ.</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Đang dàn trang</translation>
    </message>
    <message>
        <source>Wrote %1, pages: %2.</source>
        <translation>Đã ghi %1, số trang: %2.</translation>
    </message>
    <message>
        <source>makes a data file with the plan of Sơn La</source>
        <translation>tạo tệp dữ liệu có sẵn kế hoạch của Sơn La</translation>
    </message>
    <message>
        <source>adds made-up agency reports, marked as examples</source>
        <translation>thêm báo cáo ví dụ của các đơn vị, có ghi rõ là số liệu ví dụ</translation>
    </message>
    <message>
        <source>a zip of the data file and its originals</source>
        <translation>một tệp zip gồm tệp dữ liệu và các bản gốc</translation>
    </message>
    <message>
        <source>without contacts, history and originals</source>
        <translation>không kèm thông tin liên hệ, nhật ký chỉnh sửa và bản gốc</translation>
    </message>
    <message>
        <source>writes a whole copy; as a zip with the originals, or without contacts and history</source>
        <translation>ghi một bản sao đầy đủ; dạng zip kèm bản gốc, hoặc không kèm thông tin liên hệ và nhật ký</translation>
    </message>
    <message>
        <source>makes a data file of a copy, checked, over no other</source>
        <translation>tạo tệp dữ liệu từ bản sao đã kiểm tra, không ghi đè tệp nào</translation>
    </message>
    <message>
        <source>what is shared goes without files: --with-files or --for-sharing.</source>
        <translation>bản để chia sẻ không kèm tệp: chỉ dùng một trong hai, --with-files hoặc --for-sharing.</translation>
    </message>
    <message>
        <source>Copied to %1, originals: %2.</source>
        <translation>Đã sao lưu vào %1, số bản gốc: %2.</translation>
    </message>
    <message>
        <source>Restored as %1, originals: %2.</source>
        <translation>Đã khôi phục thành %1, số bản gốc: %2.</translation>
    </message>
    <message>
        <source>nothing was received on %1, a day to come.</source>
        <translation>ngày nhận %1 chưa đến.</translation>
    </message>
    <message>
        <source>tells who reported and who is missing</source>
        <translation>cho biết đơn vị đã gửi và đơn vị chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>writes open data</source>
        <translation>xuất dữ liệu mở</translation>
    </message>
    <message>
        <source>Your name, as it shall stand beside your changes:</source>
        <translation>Họ và tên của bạn, ghi bên cạnh các nội dung bạn sửa:</translation>
    </message>
    <message>
        <source>This file can only be read here.</source>
        <translation>Tệp này ở đây chỉ đọc được.</translation>
    </message>
    <message>
        <source>Before the plan</source>
        <translation>Kỳ trước khi có Kế hoạch</translation>
    </message>
    <message>
        <source>Open %1 all the same?</source>
        <translation>Vẫn mở %1?</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Vẫn &amp;mở</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>file to write; of forms the folder, made where it is missing</source>
        <translation>tệp cần ghi; với biểu mẫu là thư mục, chưa có thì được tạo</translation>
    </message>
    <message>
        <source>also a form made out for every agency</source>
        <translation>thêm biểu mẫu lập sẵn cho từng cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Making forms</source>
        <translation>Đang lập biểu mẫu</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Đã ghi %1.</translation>
    </message>
    <message>
        <source>day of receipt as 2025-12-16 (default: today)</source>
        <translation>ngày nhận, viết như 2025-12-16 (mặc định: hôm nay)</translation>
    </message>
    <message>
        <source>all files are of that agency, whatever they say</source>
        <translation>mọi tệp là của cơ quan có mã này, dù trong tệp ghi thế nào</translation>
    </message>
    <message>
        <source>the files to read are missing.</source>
        <translation>thiếu tệp hoặc thư mục cần đọc.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Bảng dán từ bộ nhớ tạm</translation>
    </message>
    <message>
        <source>write the day as 2025-12-16.</source>
        <translation>đề nghị viết ngày như 2025-12-16.</translation>
    </message>
    <message>
        <source>agency not known</source>
        <translation>chưa rõ cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Kết quả đọc</translation>
    </message>
    <message>
        <source>writes the forms that go out with a request for reports</source>
        <translation>tạo biểu mẫu gửi kèm đề nghị báo cáo</translation>
    </message>
    <message>
        <source>what to write: tasks, agencies, expected, reports, entries, obstacles, indicators, documents, history</source>
        <translation>nội dung cần ghi: tasks (nhiệm vụ), agencies (cơ quan, đơn vị), expected (phải báo cáo), reports (báo cáo), entries (nội dung báo cáo), obstacles (khó khăn, vướng mắc), indicators (chỉ tiêu), documents (văn bản đã ban hành), history (nhật ký)</translation>
    </message>
    <message>
        <source>reads what agencies sent back; clean files are accepted</source>
        <translation>đọc biểu mẫu, báo cáo các đơn vị gửi về; nhận các tệp hợp lệ</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Keep them, write the others</source>
        <translation>Giữ bản cũ, ghi các tệp còn lại</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Thư mục khác…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n form(s) into %1.</source>
        <translation>
            <numerusform>Đã ghi %n tệp biểu mẫu vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>which letter: request, reminder, supplement</source>
        <translation>loại công văn: request (đề nghị báo cáo), reminder (đôn đốc), supplement (đề nghị bổ sung)</translation>
    </message>
    <message>
        <source>the kind is request, reminder or supplement.</source>
        <translation>loại công văn là request, reminder hoặc supplement.</translation>
    </message>
    <message>
        <source>Wrote %1, addressees: %2.</source>
        <translation>Đã ghi %1, số nơi nhận: %2.</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .pdf, .docx or .xlsx.</source>
        <translation>tên tệp phải kết thúc bằng .pdf, .docx hoặc .xlsx.</translation>
    </message>
    <message>
        <source>the file&apos;s name must end in .pdf or .docx.</source>
        <translation>tên tệp phải kết thúc bằng .pdf hoặc .docx.</translation>
    </message>
    <message>
        <source>issues the report under that number, as 12; with --date</source>
        <translation>phát hành báo cáo theo số đó, ví dụ 12; kèm --date</translation>
    </message>
    <message>
        <source>what was received after that day does not count</source>
        <translation>không tính báo cáo nhận sau ngày đó</translation>
    </message>
    <message>
        <source>%1, received after the summary was issued</source>
        <translation>%1, nhận sau khi phát hành</translation>
    </message>
    <message>
        <source>--issue and --date belong together.</source>
        <translation>--issue và --date phải đi cùng nhau.</translation>
    </message>
    <message>
        <source>write the number alone, as 12; the symbol is in the settings.</source>
        <translation>chỉ ghi số, ví dụ 12; ký hiệu lấy theo mục Cài đặt.</translation>
    </message>
    <message>
        <source>issued under number %1 on %2; this is the file of that day.</source>
        <translation>đã phát hành số %1 ngày %2; đây là đúng tệp đã phát hành.</translation>
    </message>
    <message>
        <source>Kept %1 with the report.</source>
        <translation>Đã lưu %1 cùng báo cáo.</translation>
    </message>
    <message>
        <source>%1 is kept with this report already.</source>
        <translation>%1 đã được lưu cùng báo cáo này từ trước.</translation>
    </message>
    <message>
        <source>a report is issued as .pdf.</source>
        <translation>báo cáo được phát hành dưới dạng .pdf.</translation>
    </message>
    <message>
        <source>keeps the letter as sent under that number, as 12; with --date</source>
        <translation>lưu công văn như đã gửi với số đó, ví dụ 12; dùng cùng --date</translation>
    </message>
    <message>
        <source>day of the issued report or sent letter as 2025-12-24</source>
        <translation>ngày của báo cáo phát hành hoặc công văn đã gửi, ví dụ 2025-12-24</translation>
    </message>
    <message>
        <source>%1 is put together from its quarters; reports and figures are entered there. &lt;a href=&quot;quarter&quot;&gt;Open %2&lt;/a&gt;</source>
        <translation>%1 được tổng hợp từ các quý; báo cáo và số liệu được nhập ở từng quý. &lt;a href=&quot;quarter&quot;&gt;Mở %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Forms %1</source>
        <translation>Biểu mẫu %1</translation>
    </message>
    <message>
        <source>--number and --date belong together.</source>
        <translation>--number và --date phải dùng cùng nhau.</translation>
    </message>
    <message>
        <source>writes a letter: request, reminder or supplement; with a number keeps it as sent</source>
        <translation>lập công văn: request (đề nghị báo cáo), reminder (đôn đốc) hoặc supplement (đề nghị bổ sung); có số thì lưu như đã gửi</translation>
    </message>
    <message>
        <source>the letter is kept in the data file as sent, but was not written out.</source>
        <translation>công văn vẫn được giữ trong tệp dữ liệu như đã gửi, nhưng chưa ghi ra tệp.</translation>
    </message>
    <message>
        <source>the report is issued and kept in the data file, but was not written out: %1</source>
        <translation>báo cáo đã phát hành và được giữ trong tệp dữ liệu, nhưng chưa ghi ra tệp: %1</translation>
    </message>
    <message>
        <source>there are tasks, agencies, expected, reports, entries, obstacles, indicators, documents, history.</source>
        <translation>chỉ có tasks, agencies, expected, reports, entries, obstacles, indicators, documents, history.</translation>
    </message>
    <message>
        <source>Form without document</source>
        <translation>Chưa có văn bản</translation>
    </message>
    <message>
        <source>Figures by telephone only</source>
        <translation>Mới báo nhanh, chờ văn bản</translation>
    </message>
    <message>
        <source>the report tells data until %1, so it cannot be dated before.</source>
        <translation>báo cáo nêu số liệu đến ngày %1 nên không thể ghi ngày trước đó.</translation>
    </message>
    <message numerus="yes">
        <source>A copy was saved: %1, with %n original(s)</source>
        <translation>
            <numerusform>Đã lưu bản sao: %1, kèm %n tệp gốc</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the forms…</source>
        <translation>Đang tạo biểu mẫu…</translation>
    </message>
    <message>
        <source>the clerk&apos;s register of incoming documents, which fills numbers and days</source>
        <translation>sổ đăng ký văn bản đến của văn thư, để ghi số, ngày văn bản và ngày đến</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>đã ghi</translation>
    </message>
    <message>
        <source>left as it was, to be asked</source>
        <translation>giữ nguyên, cần xem lại</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>không có gì mới</translation>
    </message>
    <message>
        <source>about something else</source>
        <translation>văn bản khác</translation>
    </message>
    <message>
        <source>%1: %2, number %3, incoming number %4, arrived %5: %6</source>
        <translation>%1: %2, số %3, số đến %4, ngày đến %5: %6</translation>
    </message>
    <message>
        <source>Documents %1: entered %2, nothing new %3, to be asked %4, about something else %5.</source>
        <translation>Văn bản trong sổ %1: đã ghi %2, không có gì mới %3, cần xem lại %4, văn bản khác %5.</translation>
    </message>
    <message numerus="yes">
        <source>Entered %n document(s) of the register; undo takes them back at once.</source>
        <translation>
            <numerusform>Đã ghi %n văn bản từ sổ văn bản đến; Hoàn tác bỏ tất cả một lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was written or kept; --force keeps it as sent all the same.</source>
        <translation>chưa ghi tệp và chưa ghi nhận gì; thêm --force để vẫn ghi nhận đã gửi.</translation>
    </message>
    <message>
        <source>Nothing in this file is for its sender to mend.</source>
        <translation>Tệp này không có nội dung nào cần đơn vị gửi chỉnh sửa.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) under review are here again as you left them.</source>
        <translation>
            <numerusform>%n tệp đang xem dở đã mở lại như khi bạn rời đi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kept copies of %n file(s) are gone or damaged.</source>
        <translation>
            <numerusform>Bản lưu của %n tệp không còn hoặc đã hỏng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) stay kept; they are read when the period is opened again.</source>
        <translation>
            <numerusform>%n tệp nữa vẫn được giữ, sẽ đọc khi mở lại kỳ này.</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>nhiệm vụ %1</translation>
    </message>
    <message>
        <source>a copy with the originals is a zip: give %1 the ending .zip.</source>
        <translation>bản sao kèm bản gốc là tệp nén: đề nghị đặt tên %1 có đuôi .zip.</translation>
    </message>
    <message>
        <source>a copy without the originals is a data file: give %1 the ending .dondoc, or take --with-files and .zip.</source>
        <translation>bản sao không kèm bản gốc là tệp dữ liệu: đề nghị đặt tên %1 có đuôi .dondoc; nếu cần kèm bản gốc, dùng --with-files và đuôi .zip.</translation>
    </message>
    <message>
        <source>the original “%1” is damaged or missing and is not in the copy.</source>
        <translation>bản gốc “%1” đã hỏng hoặc không còn, không có trong bản sao.</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) did not come along; for a copy with them, --with-files.</source>
        <translation>
            <numerusform>bản sao này không kèm %n bản gốc; cần kèm bản gốc thì dùng --with-files.</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>chưa nhận</translation>
    </message>
    <message>
        <source>%1: %2, number %3, “%4”: %5</source>
        <translation>%1: %2, số %3, “%4”: %5</translation>
    </message>
    <message>
        <source>What it has to tell could not be written (%1).</source>
        <translation>Không ghi được kết quả ra màn hình hoặc tệp (%1).</translation>
    </message>
    <message>
        <source>the drive is full</source>
        <translation>ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>another window or program is writing the file</source>
        <translation>tệp đang được cửa sổ hoặc chương trình khác ghi</translation>
    </message>
    <message>
        <source>the data file cannot be written any more</source>
        <translation>không ghi được tệp dữ liệu nữa</translation>
    </message>
    <message>
        <source>Taking in stopped here: %1. What was accepted before stays; read the files that are told as not taken once more.</source>
        <translation>Việc nhận báo cáo dừng ở đây: %1. Các báo cáo đã nhận trước đó vẫn còn; đề nghị đọc lại những tệp ghi “chưa nhận”.</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are not in this copy, which is a data file alone; copy the folder of originals of the file that was copied (….dondoc.files) to here as %1, or take a copy with the originals (.zip).</source>
        <translation>
            <numerusform>bản sao này chỉ là tệp dữ liệu, không kèm %n bản gốc; đề nghị chép thư mục bản gốc của tệp đã sao lưu (….dondoc.files) về đây với tên %1, hoặc dùng bản sao kèm bản gốc (.zip).</numerusform>
        </translation>
    </message>
    <message>
        <source>writes over forms that are there with other contents; keeps a letter as sent, or issues a report, though something speaks against it</source>
        <translation>ghi đè biểu mẫu đã có nội dung khác; vẫn ghi nhận công văn đã gửi, vẫn phát hành báo cáo dù còn điểm cần xem lại</translation>
    </message>
    <message>
        <source>%1 was the file of letter number %2 of %3 until now; as it was sent it stays in the data file.</source>
        <translation>%1 trước đó là tệp của công văn số %2 ngày %3; bản đã gửi vẫn lưu trong tệp dữ liệu.</translation>
    </message>
    <message>
        <source>the plan began on %1, so no letter about it can be dated before.</source>
        <translation>kế hoạch bắt đầu từ ngày %1 nên công văn về kế hoạch không thể ghi ngày trước đó.</translation>
    </message>
    <message>
        <source>no number of a document: write numerals, with letters behind them at most, as 12 or 12a.</source>
        <translation>không phải số văn bản: ghi chữ số, sau đó có thể có chữ cái, ví dụ 12 hoặc 12a.</translation>
    </message>
    <message>
        <source>this day has not come yet; nothing was written or kept.</source>
        <translation>ngày này chưa đến; chưa ghi tệp và chưa ghi nhận gì.</translation>
    </message>
    <message>
        <source>nothing was written or issued; --force issues it all the same.</source>
        <translation>chưa ghi tệp và chưa phát hành; thêm --force nếu vẫn phát hành.</translation>
    </message>
    <message>
        <source>it was missing among the originals, or damaged, and is kept again.</source>
        <translation>bản gốc trước đó bị mất hoặc hỏng, nay đã được lưu lại.</translation>
    </message>
    <message>
        <source>writes the summary report as .pdf or .docx, its annexes as .xlsx; issues it, which fixes it for good, with --force in spite of what it says would be untrue</source>
        <translation>ghi báo cáo tổng hợp dạng .pdf hoặc .docx, phụ lục dạng .xlsx; phát hành thì báo cáo được giữ nguyên từ đó, có --force thì phát hành cả khi còn điều chưa đúng đã được nêu</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) count as received on an earlier day now.</source>
        <translation>
            <numerusform>%n báo cáo nay được tính là nhận vào ngày sớm hơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>bản %1</translation>
    </message>
    <message>
        <source>entries %1/%2</source>
        <translation>nội dung %1/%2</translation>
    </message>
    <message>
        <source>Files %1: accepted %2, kept as documents %3, nothing new %4, not taken %5, rows held back %6, contents left out %7.</source>
        <translation>Đã đọc %1 tệp: nhận %2 báo cáo, lưu %3 văn bản kèm theo, %4 không có gì mới, %5 chưa nhận, %6 dòng chưa nhận, %7 nội dung chưa lấy.</translation>
    </message>
    <message>
        <source>%1 is before the plan or the period began (%2): no report can have come by then.</source>
        <translation>%1 trước ngày bắt đầu của kế hoạch hoặc của kỳ báo cáo (%2): đến ngày đó chưa thể có báo cáo nào.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>số %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds what is proven: %n row(s).</source>
        <translation>
            <numerusform>%1 giữ %n bản ghi còn nguyên vẹn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not proven: they stand apart in the files “chua-chac-chan-….csv”; compare them with the originals.</source>
        <translation>
            <numerusform>Có %n bản ghi chưa chắc chắn, ghi riêng trong các tệp “chua-chac-chan-….csv”. Đề nghị đối chiếu với bản gốc trước khi dùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proven row(s) contradict others and stand in the tables (.csv) alone.</source>
        <translation>
            <numerusform>Có %n bản ghi còn nguyên vẹn nhưng trùng với bản ghi khác, chỉ có trong các bảng (.csv).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read any more.</source>
        <translation>
            <numerusform>Có %n bản ghi không đọc được nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>new folder for what a damaged file still holds</source>
        <translation>thư mục mới để ghi những gì còn đọc được của tệp hỏng</translation>
    </message>
    <message>
        <source>checks the file and the rules, a line a finding; or takes out of a damaged file what can still be read</source>
        <translation>kiểm tra tệp và các quy tắc, mỗi phát hiện một dòng; hoặc ghi ra những gì còn đọc được của tệp hỏng</translation>
    </message>
    <message>
        <source>the file does not tell any more how many rows it had.</source>
        <translation>tệp không còn cho biết trước đây có bao nhiêu bản ghi, nên không rõ còn thiếu bao nhiêu.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the file had are not among them.</source>
        <translation>
            <numerusform>Còn thiếu %n bản ghi mà tệp từng có. Đề nghị đối chiếu với bản sao gần nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was kept: %1</source>
        <translation>Đã lưu bản sao: %1</translation>
    </message>
    <message>
        <source>No copy of the data file could be made, and none lies where they are kept: %1</source>
        <translation>Chưa sao lưu được tệp dữ liệu, nơi lưu bản sao cũng chưa có bản nào: %1</translation>
    </message>
    <message>
        <source>No copy of the data file could be made; the last good one is old, of %1: %2</source>
        <translation>Chưa sao lưu được tệp dữ liệu; bản sao tốt gần nhất đã cũ, lúc %1: %2</translation>
    </message>
    <message>
        <source>No copy of the data file could be made; the last good one is of %1: %2</source>
        <translation>Chưa sao lưu được tệp dữ liệu; bản sao tốt gần nhất lúc %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Packed into %1, with %n original(s)</source>
        <translation>
            <numerusform>Đã đóng gói vào %1, kèm %n tệp gốc</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged or missing originals are not in the copy: %1</source>
        <translation>Các tệp gốc bị hỏng hoặc thất lạc không có trong bản sao: %1</translation>
    </message>
    <message>
        <source>%1 (before restoring %2).dondoc</source>
        <translation>%1 (trước khi khôi phục %2).dondoc</translation>
    </message>
    <message>
        <source>Restored; what was there is kept as %1</source>
        <translation>Đã khôi phục; tệp trước đó được giữ lại tại %1</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Khôi phục bản sao</translation>
    </message>
    <message>
        <source>Copies (*.dondoc *.zip *.bak)</source>
        <translation>Bản sao (*.dondoc *.zip *.bak)</translation>
    </message>
    <message>
        <source>Restore it as</source>
        <translation>Khôi phục thành tệp</translation>
    </message>
    <message>
        <source>Data files (*.dondoc)</source>
        <translation>Tệp dữ liệu (*.dondoc)</translation>
    </message>
    <message>
        <source>The file lies in a folder of %1, which copies it to other computers. Never write it on two computers at a time, or one of them loses what was written; wait until %1 is done before you open it elsewhere. A folder of this computer alone is safer.</source>
        <translation>Tệp nằm trong thư mục của %1, dịch vụ này sao tệp sang các máy khác. Không ghi tệp trên hai máy cùng lúc vì nội dung ghi ở một máy sẽ mất; hãy đợi %1 đồng bộ xong rồi mới mở ở máy khác. Để tệp trong thư mục riêng của máy này thì an toàn hơn.</translation>
    </message>
    <message>
        <source>This file is damaged and can only be read. Restore a copy: File › Restore…</source>
        <translation>Tệp dữ liệu bị hỏng, chỉ xem được. Đề nghị khôi phục từ bản sao: Tệp › Khôi phục…</translation>
    </message>
    <message>
        <source>No good copy of it lies in %1</source>
        <translation>Không có bản sao nào còn tốt tại %1</translation>
    </message>
    <message>
        <source>The newest good copy is of %1: %2</source>
        <translation>Bản sao tốt gần nhất lúc %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The data file is damaged in %n place(s); the first: %1 Restore an earlier copy.</source>
        <translation>
            <numerusform>Tệp dữ liệu bị hỏng ở %n chỗ; chỗ đầu tiên: %1 Đề nghị khôi phục từ bản sao trước đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the data file was checked; it is sound.</source>
        <translation>Đã kiểm tra từng bản ghi; tệp dữ liệu nguyên vẹn.</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) were found there and are kept again.</source>
        <translation>
            <numerusform>Đã tìm thấy và lưu lại %n tệp gốc.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the originals that are lost lies in that folder.</source>
        <translation>Thư mục này không có tệp gốc nào đang thiếu.</translation>
    </message>
    <message numerus="yes">
        <source>damaged in %n place(s), and so is the copy; the first: %1</source>
        <translation>
            <numerusform>hỏng ở %n chỗ, bản sao cũng vậy; chỗ đầu tiên: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::tables::Labels</name>
    <message>
        <source>No report yet</source>
        <translation>Chưa báo cáo</translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation>Hoàn thành đúng hạn</translation>
    </message>
    <message>
        <source>Done, overdue</source>
        <translation>Hoàn thành quá hạn</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa triển khai</translation>
    </message>
    <message>
        <source>No deadline set</source>
        <translation>Chưa ấn định thời hạn</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Nothing arose</source>
        <translation>Không phát sinh</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Provisional figures</source>
        <translation>Số liệu tạm</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation>Đề nghị bổ sung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Document system</source>
        <translation>Hệ thống quản lý văn bản</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Bản giấy</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Chat message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ngành</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Fatherland Front</source>
        <translation>Mặt trận Tổ quốc</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Division of the department</source>
        <translation>Phòng, chi cục thuộc Sở</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>Cơ quan khác</translation>
    </message>
    <message>
        <source>Own tasks</source>
        <translation>Nhiệm vụ của Sở</translation>
    </message>
    <message>
        <source>Not received</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Late by %1 d</source>
        <translation>Chậm %1 ngày</translation>
    </message>
    <message>
        <source>Can be accepted</source>
        <translation>Có thể nhận</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Không có gì mới</translation>
    </message>
    <message>
        <source>Choose the agency</source>
        <translation>Cần chọn đơn vị</translation>
    </message>
    <message>
        <source>Kept as a document</source>
        <translation>Văn bản kèm theo</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>Accepted now</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Flow: adds up over the year</source>
        <translation>Phát sinh trong kỳ, cộng dồn trong năm</translation>
    </message>
    <message>
        <source>Stock: the newest figure holds</source>
        <translation>Có đến cuối kỳ, lấy số mới nhất</translation>
    </message>
    <message>
        <source>Mean of those that reported</source>
        <translation>Bình quân các đơn vị có báo cáo</translation>
    </message>
    <message>
        <source>Ratio of two indicators</source>
        <translation>Tỷ lệ giữa hai chỉ tiêu</translation>
    </message>
    <message>
        <source>Sum of agencies</source>
        <translation>Đơn vị báo</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Sở chốt</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Received after issue · %1</source>
        <translation>Nhận sau khi phát hành · %1</translation>
    </message>
    <message>
        <source>Version %1, supplement asked for: %2 times</source>
        <translation>Bản %1, đã đề nghị bổ sung %2 lần</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Bản %1</translation>
    </message>
    <message>
        <source>Received after the summary was issued</source>
        <translation>Nhận sau khi phát hành báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>“%1” (row %2, column %3)</source>
        <translation>“%1” (dòng %2, cột %3)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Đề nghị báo cáo</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>Request for supplement</source>
        <translation>Đề nghị bổ sung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>Công văn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Tờ trình</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Chỉ thị</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Công điện</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Nghị quyết</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Vẫn còn</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Đã được giải quyết</translation>
    </message>
    <message>
        <source>No longer arises</source>
        <translation>Không còn phát sinh</translation>
    </message>
    <message>
        <source>Still awaited</source>
        <translation>Vẫn chờ</translation>
    </message>
    <message>
        <source>Answered in…</source>
        <translation>Đã trả lời tại…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút kiến nghị</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Chưa nhận</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Cần xác nhận</translation>
    </message>
    <message>
        <source>Nothing to take</source>
        <translation>Không có nội dung để nhận</translation>
    </message>
    <message>
        <source>What stands at a time has no sum of the year.</source>
        <translation>Chỉ tiêu này là số hiện có tại một thời điểm nên không có số lũy kế.</translation>
    </message>
    <message>
        <source>First opening of the day</source>
        <translation>Mở lần đầu trong ngày</translation>
    </message>
    <message>
        <source>During work</source>
        <translation>Trong khi làm việc</translation>
    </message>
    <message>
        <source>Before files were taken in</source>
        <translation>Trước khi nhận báo cáo</translation>
    </message>
    <message>
        <source>Before many records were changed</source>
        <translation>Trước khi sửa hàng loạt</translation>
    </message>
    <message>
        <source>Before a copy was restored</source>
        <translation>Trước khi khôi phục</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Theo yêu cầu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::AcceptQuestion</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n điều nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded (tasks %1), until it is mended:</source>
        <translation>Chưa ghi (nhiệm vụ %1) cho đến khi sửa xong:</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>Nhận báo cáo</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Nhận</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n report(s).</source>
        <translation>
            <numerusform>Đã nhận %n báo cáo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood in the data already.</source>
        <translation>
            <numerusform>%n báo cáo đã có sẵn trong dữ liệu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded, since something in them is wrong: tasks %1.</source>
        <translation>Chưa ghi vì có chỗ sai: nhiệm vụ %1.</translation>
    </message>
    <message>
        <source>Something in this report is wrong. Accept it as in the file, with what is wrong?</source>
        <translation>Báo cáo này có chỗ sai. Có nhận báo cáo như trong tệp, kể cả chỗ sai, không?</translation>
    </message>
    <message>
        <source>Wrong, and written as in the file:</source>
        <translation>Sai, vẫn được ghi như trong tệp:</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n document(s) in which nothing could be read.</source>
        <translation>
            <numerusform>Đã lưu %n văn bản kèm theo, chưa đọc được nội dung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in this report is wrong. Accept it without what is left out below?</source>
        <translation>Báo cáo này có chỗ sai. Có nhận báo cáo, bỏ những nội dung chưa ghi dưới đây, không?</translation>
    </message>
    <message>
        <source>Something in this report is wrong. Accept it without what is left out below, and the rest as in the file?</source>
        <translation>Báo cáo này có chỗ sai. Có nhận báo cáo, bỏ những nội dung chưa ghi dưới đây, phần khác ghi như trong tệp, không?</translation>
    </message>
    <message>
        <source>Not recorded, until it is mended:</source>
        <translation>Chưa ghi, cho đến khi được sửa:</translation>
    </message>
    <message>
        <source>There is another file of this agency. Accept this one? It becomes the newest version, which counts.</source>
        <translation>Cơ quan, đơn vị này còn tệp khác. Có nhận tệp này không? Nhận thì tệp này là phiên bản mới nhất, được tính vào báo cáo.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::AddresseeButtons</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Not sent (%1)</source>
        <translation>Chưa gửi (%1)</translation>
    </message>
    <message>
        <source>Incomplete (%1)</source>
        <translation>Chưa đầy đủ (%1)</translation>
    </message>
</context>
<context>
    <name>dondoc::views::AgenciesPage</name>
    <message>
        <source>No agency fits the filter.</source>
        <translation>Không có cơ quan, đơn vị nào khớp với từ cần lọc.</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>The agency chosen</source>
        <translation>Đơn vị đang chọn</translation>
    </message>
</context>
<context>
    <name>dondoc::views::AgencyDetail</name>
    <message>
        <source>Leads no task of this plan</source>
        <translation>Không chủ trì nhiệm vụ nào của kế hoạch</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 nhiệm vụ</translation>
    </message>
    <message>
        <source>Nothing yet; asked for by %1</source>
        <translation>Chưa nhận được; đề nghị gửi chậm nhất ngày %1</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>không số</translation>
    </message>
    <message>
        <source>%1, received %2 (%3)</source>
        <translation>%1, nhận ngày %2 (%3)</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; còn thiếu: %2</translation>
    </message>
    <message>
        <source>%1; without a result: %2</source>
        <translation>%1; chưa nêu kết quả: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Kind, code</source>
        <translation>Loại, mã</translation>
    </message>
    <message>
        <source>Must report on</source>
        <translation>Phải báo cáo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Tasks covered</source>
        <translation>Có nội dung</translation>
    </message>
    <message>
        <source>Its own plan</source>
        <translation>Kế hoạch của đơn vị</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Đầu mối liên hệ</translation>
    </message>
    <message>
        <source>E&amp;nter its report</source>
        <translation>&amp;Nhập báo cáo</translation>
    </message>
    <message>
        <source>This agency leads no task of the plan, so it need not report.</source>
        <translation>Đơn vị không chủ trì nhiệm vụ nào của kế hoạch nên không phải báo cáo.</translation>
    </message>
    <message>
        <source>Tasks that it leads</source>
        <translation>Nhiệm vụ chủ trì</translation>
    </message>
    <message>
        <source>Choose an agency to see what it must report and what came.</source>
        <translation>Chọn một cơ quan, đơn vị để xem phải báo cáo những gì và đã gửi những gì.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, ngày %2</translation>
    </message>
    <message>
        <source>%1 no. %2, %3</source>
        <translation>%1 tại Công văn số %2, ngày %3</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>Nhắc gần nhất</translation>
    </message>
</context>
<context>
    <name>dondoc::views::AgencyPicker</name>
    <message>
        <source>Find an agency</source>
        <translation>Tìm cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Tất cả cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Not received yet</source>
        <translation>Chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>Received, tasks missing</source>
        <translation>Đã gửi, còn thiếu nhiệm vụ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ nội dung</translation>
    </message>
    <message>
        <source>Which agencies are listed</source>
        <translation>Những cơ quan, đơn vị được liệt kê</translation>
    </message>
    <message>
        <source>(prov.) %1</source>
        <translation>(tạm) %1</translation>
    </message>
    <message>
        <source>Provisional figures</source>
        <translation>Số liệu tạm</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
</context>
<context>
    <name>dondoc::views::AnnexChoice</name>
    <message>
        <source>Progress of the tasks</source>
        <translation>Tiến độ các nhiệm vụ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu, số liệu</translation>
    </message>
    <message>
        <source>Obstacles and proposals</source>
        <translation>Khó khăn, vướng mắc và kiến nghị</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Tình hình gửi báo cáo</translation>
    </message>
    <message>
        <source>The agencies&apos; texts in full</source>
        <translation>Toàn văn báo cáo của các đơn vị</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>Ticked ones are printed, in this order; drag to change it.</source>
        <translation>Phụ lục được đánh dấu sẽ được in, theo thứ tự này; kéo để đổi thứ tự.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ChangeNames</name>
    <message>
        <source>changing an agency</source>
        <translation>sửa thông tin đơn vị</translation>
    </message>
    <message>
        <source>choosing the annexes</source>
        <translation>chọn phụ lục</translation>
    </message>
    <message>
        <source>beginning the report that replaces another</source>
        <translation>lập báo cáo thay thế</translation>
    </message>
    <message>
        <source>changing a document of the list</source>
        <translation>sửa văn bản trong danh mục</translation>
    </message>
    <message>
        <source>adding a document to the list</source>
        <translation>thêm văn bản vào danh mục</translation>
    </message>
    <message>
        <source>removing a document from the list</source>
        <translation>xóa văn bản khỏi danh mục</translation>
    </message>
    <message>
        <source>adding example data</source>
        <translation>thêm số liệu ví dụ</translation>
    </message>
    <message>
        <source>choosing which figure is printed</source>
        <translation>chọn số liệu để in</translation>
    </message>
    <message>
        <source>entering figures of indicators</source>
        <translation>nhập số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>accepting reports from files</source>
        <translation>nhận báo cáo từ tệp</translation>
    </message>
    <message>
        <source>changing an indicator</source>
        <translation>sửa chỉ tiêu</translation>
    </message>
    <message>
        <source>keeping a letter or message</source>
        <translation>lưu công văn, tin nhắn</translation>
    </message>
    <message>
        <source>changing a difficulty or proposal</source>
        <translation>sửa khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>keeping a file with its report</source>
        <translation>lưu tệp kèm báo cáo</translation>
    </message>
    <message>
        <source>overruling the state of a task</source>
        <translation>xác định lại trạng thái nhiệm vụ</translation>
    </message>
    <message>
        <source>changing a period</source>
        <translation>sửa kỳ báo cáo</translation>
    </message>
    <message>
        <source>changing the plan</source>
        <translation>sửa thông tin kế hoạch</translation>
    </message>
    <message>
        <source>changing the department&apos;s own particulars</source>
        <translation>sửa thông tin của Sở</translation>
    </message>
    <message>
        <source>entering an agency&apos;s report</source>
        <translation>nhập báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>answer to %1 matters that are to be looked at again</source>
        <translation>trả lời %1 nội dung cần xem lại</translation>
    </message>
    <message>
        <source>changing a sentence of the report</source>
        <translation>sửa câu mẫu của báo cáo</translation>
    </message>
    <message>
        <source>keeping the stamped copy</source>
        <translation>lưu bản đã đóng dấu</translation>
    </message>
    <message>
        <source>submitting the report</source>
        <translation>trình báo cáo</translation>
    </message>
    <message>
        <source>writing the report&apos;s text</source>
        <translation>sửa nội dung báo cáo</translation>
    </message>
    <message>
        <source>changing a task</source>
        <translation>sửa nhiệm vụ</translation>
    </message>
    <message>
        <source>an agency</source>
        <translation>thông tin đơn vị</translation>
    </message>
    <message>
        <source>another name of an agency</source>
        <translation>tên khác của đơn vị</translation>
    </message>
    <message>
        <source>a contact of an agency</source>
        <translation>đầu mối liên hệ của đơn vị</translation>
    </message>
    <message>
        <source>a group of agencies</source>
        <translation>nhóm đơn vị</translation>
    </message>
    <message>
        <source>a member of a group of agencies</source>
        <translation>thành viên của nhóm đơn vị</translation>
    </message>
    <message>
        <source>the department&apos;s own particulars</source>
        <translation>thông tin của Sở</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>a key task of the plan</source>
        <translation>nhiệm vụ trọng tâm của kế hoạch</translation>
    </message>
    <message>
        <source>a group of tasks of the report</source>
        <translation>nhóm nhiệm vụ trong báo cáo</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>nhiệm vụ</translation>
    </message>
    <message>
        <source>a changed deadline</source>
        <translation>thời hạn được điều chỉnh</translation>
    </message>
    <message>
        <source>the assignment of a task</source>
        <translation>phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>a duty of the plan</source>
        <translation>trách nhiệm nêu trong kế hoạch</translation>
    </message>
    <message>
        <source>the task of a duty</source>
        <translation>nhiệm vụ gắn với trách nhiệm trong kế hoạch</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>the report of an agency</source>
        <translation>báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>an agency&apos;s result for a task</source>
        <translation>kết quả nhiệm vụ của đơn vị</translation>
    </message>
    <message>
        <source>a difficulty or proposal</source>
        <translation>khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>the task of a difficulty or proposal</source>
        <translation>nhiệm vụ gắn với khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>the overruled state of a task</source>
        <translation>trạng thái nhiệm vụ được xác định lại</translation>
    </message>
    <message>
        <source>a sentence of the report</source>
        <translation>câu mẫu của báo cáo</translation>
    </message>
    <message>
        <source>a file kept with its report</source>
        <translation>tệp lưu kèm báo cáo</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>chỉ tiêu</translation>
    </message>
    <message>
        <source>the yearly target of an indicator</source>
        <translation>mục tiêu năm của chỉ tiêu</translation>
    </message>
    <message>
        <source>a figure of an indicator</source>
        <translation>số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>the choice of a figure</source>
        <translation>lựa chọn số liệu để in</translation>
    </message>
    <message>
        <source>the summary report</source>
        <translation>báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>a paragraph of the report</source>
        <translation>đoạn của báo cáo</translation>
    </message>
    <message>
        <source>a submitted version of the report</source>
        <translation>bản báo cáo đã trình</translation>
    </message>
    <message>
        <source>a letter or message</source>
        <translation>công văn, tin nhắn</translation>
    </message>
    <message>
        <source>a document of the list</source>
        <translation>văn bản trong danh mục</translation>
    </message>
    <message>
        <source>accepting %1 reports from files at once</source>
        <translation>nhận một lượt %1 báo cáo từ tệp</translation>
    </message>
    <message>
        <source>entering %1 rows of the register of incoming documents</source>
        <translation>ghi %1 văn bản từ sổ văn bản đến</translation>
    </message>
    <message>
        <source>writing a letter</source>
        <translation>soạn công văn</translation>
    </message>
    <message>
        <source>submitting a letter</source>
        <translation>ghi nhận đã trình công văn</translation>
    </message>
    <message>
        <source>a letter that is being written</source>
        <translation>công văn đang soạn</translation>
    </message>
    <message>
        <source>keeping the stamped copy of a letter</source>
        <translation>lưu bản đã đóng dấu của công văn</translation>
    </message>
    <message>
        <source>the data file&apos;s own particulars</source>
        <translation>thông tin riêng của tệp dữ liệu</translation>
    </message>
    <message>
        <source>a change of the history</source>
        <translation>một lần thay đổi trong lịch sử</translation>
    </message>
    <message>
        <source>a line of the history</source>
        <translation>một dòng lịch sử thay đổi</translation>
    </message>
    <message>
        <source>a file of an issued report</source>
        <translation>tệp của báo cáo đã phát hành</translation>
    </message>
    <message>
        <source>a file under review</source>
        <translation>tệp đang xem dở</translation>
    </message>
    <message>
        <source>a mended cell of a file under review</source>
        <translation>ô đã sửa của tệp đang xem dở</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ChangeOffers</name>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>The names behind the data&apos;s figure</source>
        <translation>Các đơn vị, nhiệm vụ làm nên số liệu này</translation>
    </message>
    <message>
        <source>The text says %1, the data now say %2.</source>
        <translation>Báo cáo ghi %1, dữ liệu hiện là %2.</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>Lấy dự thảo mới</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ nội dung của tôi</translation>
    </message>
    <message>
        <source>The draft no longer has this paragraph; your text is not printed: %1</source>
        <translation>Đoạn không còn trong dự thảo, nội dung đã sửa chưa được in: %1</translation>
    </message>
    <message>
        <source>The draft no longer has the paragraph that you left out: %1</source>
        <translation>Đoạn đã lược bỏ không còn trong dự thảo: %1</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>In tại mục này</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>The draft is now: %1</source>
        <translation>Dự thảo hiện nay: %1</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Để kỳ sau</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Printed: %1. The next period&apos;s report tells the change.</source>
        <translation>In: %1. Báo cáo kỳ sau nêu số liệu cập nhật.</translation>
    </message>
    <message>
        <source>The submitted version says: %1</source>
        <translation>Bản đã trình ghi: %1</translation>
    </message>
    <message>
        <source>Changed since the submission: %1</source>
        <translation>Thay đổi so với bản đã trình: %1</translation>
    </message>
    <message>
        <source>the draft of today</source>
        <translation>dự thảo theo dữ liệu hiện tại</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>dondoc::views::CheckList</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Đã chọn %1/%2</translation>
    </message>
    <message>
        <source>Filter, accents not needed</source>
        <translation>Lọc, gõ không dấu cũng được</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ClosingQuestion</name>
    <message>
        <source>The last entries are not saved. What was saved before is kept.</source>
        <translation>Nội dung nhập sau cùng chưa được lưu. Những gì đã lưu trước đó vẫn còn.</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Lưu &amp;bản sao…</translation>
    </message>
    <message>
        <source>Copy the &amp;text</source>
        <translation>Chép &amp;nội dung đang nhập</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Đóng, &amp;không lưu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ColumnChoice</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Cột hiển thị</translation>
    </message>
    <message>
        <source>&amp;As at first</source>
        <translation>&amp;Như ban đầu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ComparedText</name>
    <message>
        <source>Differs: %1</source>
        <translation>Chỗ khác nhau: %1</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(để trống)</translation>
    </message>
</context>
<context>
    <name>dondoc::views::CompletenessList</name>
    <message>
        <source>What is missing</source>
        <translation>Những nội dung còn thiếu</translation>
    </message>
    <message>
        <source>Must have (%1)</source>
        <translation>Phải có (%1)</translation>
    </message>
    <message>
        <source>Worth a look: text of the report (%1)</source>
        <translation>Nên xem: lời văn báo cáo (%1)</translation>
    </message>
    <message>
        <source>Worth a look: agencies (%1)</source>
        <translation>Nên xem: cơ quan, đơn vị (%1)</translation>
    </message>
    <message>
        <source>Worth a look: tasks (%1)</source>
        <translation>Nên xem: nhiệm vụ (%1)</translation>
    </message>
    <message>
        <source>Worth a look: figures (%1)</source>
        <translation>Nên xem: số liệu (%1)</translation>
    </message>
    <message>
        <source>To be looked at again (%1)</source>
        <translation>Cần xem lại (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Để biết (%1)</translation>
    </message>
    <message>
        <source>Worth a look (%1)</source>
        <translation>Nên xem (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 lines match the filter</source>
        <translation>%1/%2 dòng khớp bộ lọc</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>Không có dòng nào khớp bộ lọc.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::CompletenessPanel</name>
    <message>
        <source>Filter, accents not needed</source>
        <translation>Lọc, gõ không dấu cũng được</translation>
    </message>
    <message>
        <source>Filter: what is missing</source>
        <translation>Lọc: nội dung còn thiếu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ContactForm</name>
    <message>
        <source>Contact for letters and forms</source>
        <translation>Đầu mối liên hệ ghi ở công văn, biểu mẫu</translation>
    </message>
    <message>
        <source>Name, position:</source>
        <translation>Họ tên, chức vụ:</translation>
    </message>
    <message>
        <source>Telephone:</source>
        <translation>Điện thoại:</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>Thư điện tử:</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ContestedBlock</name>
    <message>
        <source>(left out)</source>
        <translation>(bỏ đoạn này)</translation>
    </message>
    <message>
        <source>%1 (stands behind “%2”)</source>
        <translation>%1 (đặt sau “%2”)</translation>
    </message>
</context>
<context>
    <name>dondoc::views::CopiesForm</name>
    <message>
        <source>What the chosen copy holds</source>
        <translation>Nội dung bản sao đang chọn</translation>
    </message>
    <message>
        <source>Choose a copy: what it holds, and what would differ, stands here.</source>
        <translation>Chọn một bản sao để xem nội dung và điểm khác với tệp đang dùng.</translation>
    </message>
    <message>
        <source>Copies of the data file</source>
        <translation>Các bản sao của tệp dữ liệu</translation>
    </message>
    <message>
        <source>No copy was made yet. The first one comes by itself.</source>
        <translation>Chưa có bản sao nào. Chương trình sẽ tự lưu bản đầu tiên.</translation>
    </message>
    <message>
        <source>Make a copy &amp;now</source>
        <translation>Sao lưu &amp;ngay</translation>
    </message>
    <message>
        <source>&amp;Pack for another computer…</source>
        <translation>Đóng gói &amp;mang sang máy khác…</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen copy…</source>
        <translation>Khôi phục &amp;bản đang chọn…</translation>
    </message>
    <message>
        <source>Restore from &amp;a file…</source>
        <translation>Khôi phục từ tệ&amp;p…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Keep copies in another fo&amp;lder…</source>
        <translation>Lưu bản sao ở thư mục khá&amp;c…</translation>
    </message>
    <message>
        <source>Keep them &amp;beside the data file</source>
        <translation>&amp;Lưu cạnh tệp dữ liệu</translation>
    </message>
    <message>
        <source>All copies together at &amp;most:</source>
        <translation>Tổng &amp;dung lượng bản sao tối đa:</translation>
    </message>
    <message>
        <source>This file can only be read here: no copies are made of it by themselves.</source>
        <translation>Tệp này ở đây chỉ đọc được nên chương trình không tự sao lưu.</translation>
    </message>
    <message>
        <source>Copies are made by themselves: at the first opening of the day, every 30 minutes of work, before files are taken in and before many records are changed. All of two days are kept, then one a day for a month, then one a month.</source>
        <translation>Chương trình tự sao lưu: khi mở lần đầu trong ngày, sau mỗi 30 phút làm việc, trước khi nhận báo cáo và trước khi sửa hàng loạt. Giữ tất cả bản sao của 02 ngày gần nhất, sau đó mỗi ngày 01 bản trong một tháng, rồi mỗi tháng 01 bản.</translation>
    </message>
    <message>
        <source>They lie in %1</source>
        <translation>Nơi lưu: %1</translation>
    </message>
    <message>
        <source>Pack the data file with the files received</source>
        <translation>Đóng gói tệp dữ liệu và các tệp đã nhận</translation>
    </message>
    <message>
        <source>Don-Doc %1.zip</source>
        <translation>Don-Doc %1.zip</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Tệp nén (*.zip)</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Khôi phục bản sao</translation>
    </message>
    <message>
        <source>Copies of a data file (*.dondoc *.zip *.bak)</source>
        <translation>Bản sao của tệp dữ liệu (*.dondoc *.zip *.bak)</translation>
    </message>
    <message>
        <source>Folder for copies, best on another drive</source>
        <translation>Thư mục lưu bản sao, nên ở ổ đĩa khác</translation>
    </message>
    <message>
        <source>C&amp;heck the data file</source>
        <translation>Kiểm tr&amp;a tệp dữ liệu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::CopyWords</name>
    <message>
        <source>%1: %2 (the open file: %3)</source>
        <translation>%1: %2 (tệp đang dùng: %3)</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>một thay đổi</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Last work in it: %1</source>
        <translation>Thao tác gần nhất trong bản sao: %1</translation>
    </message>
    <message>
        <source>Reports of agencies</source>
        <translation>Báo cáo của cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Entries on tasks</source>
        <translation>Kết quả theo nhiệm vụ</translation>
    </message>
    <message>
        <source>Figures of indicators</source>
        <translation>Số liệu chỉ tiêu</translation>
    </message>
    <message>
        <source>Difficulties and proposals</source>
        <translation>Khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Công văn đã gửi</translation>
    </message>
    <message>
        <source>Reports issued</source>
        <translation>Báo cáo đã phát hành</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Tệp đã nhận</translation>
    </message>
    <message>
        <source>It is a copy of another data file.</source>
        <translation>Đây là bản sao của tệp dữ liệu khác.</translation>
    </message>
    <message>
        <source>It comes from another line of work: it holds changes that the open file does not know, and the open file may hold some that it does not.</source>
        <translation>Bản sao này có những thay đổi mà tệp đang dùng không có; tệp đang dùng cũng có thể có những thay đổi mà bản sao không có.</translation>
    </message>
    <message>
        <source>It holds the same work as the open file.</source>
        <translation>Nội dung giống tệp đang dùng.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of work came after it and would no longer be in the file.</source>
        <translation>
            <numerusform>Nếu khôi phục, %n thay đổi sau thời điểm này sẽ không còn trong tệp đang dùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n earlier step(s)</source>
        <translation>
            <numerusform>… và %n thay đổi trước đó</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::views::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Not a day. Write for example 05/10/2025 or 5/10/25.</source>
        <translation>Không phải ngày hợp lệ. Viết như 05/10/2025 hoặc 5/10/25.</translation>
    </message>
    <message>
        <source>“%1” is no day and is not saved. Write for example 05/10/2025.</source>
        <translation>“%1” không phải là ngày nên chưa được lưu. Đề nghị viết, ví dụ, 05/10/2025.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::DeadlineCard</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <translation>còn %1 ngày</translation>
    </message>
    <message>
        <source>days past: %1</source>
        <translation>đã qua %1 ngày</translation>
    </message>
</context>
<context>
    <name>dondoc::views::DocumentPreview</name>
    <message>
        <source>The pages are being made. Print again in a moment.</source>
        <translation>Đang dàn trang. Đề nghị bấm in lại sau giây lát.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi tới máy in.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::DocumentsForm</name>
    <message>
        <source>Documents issued for the plan</source>
        <translation>Văn bản đã ban hành để thực hiện kế hoạch</translation>
    </message>
    <message>
        <source>Nothing is listed yet. Add what the province and the department issued for the plan: section I.1 of the report cites it.</source>
        <translation>Chưa có văn bản nào. Thêm văn bản của UBND tỉnh và của Sở đã ban hành để thực hiện kế hoạch; báo cáo nêu tại mục I.1.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>&amp;Add a document</source>
        <translation>Thê&amp;m văn bản</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Xó&amp;a</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>The plan and the letters that were sent are listed by themselves. What lacks its number, day or issuer is not printed.</source>
        <translation>Kế hoạch và công văn đã gửi được liệt kê sẵn, không phải nhập lại. Văn bản chưa đủ số, ngày, cơ quan ban hành thì chưa được in trong báo cáo.</translation>
    </message>
    <message>
        <source>“%1” is no day; write for example 05/11/2025.</source>
        <translation>“%1” không phải là ngày hợp lệ; đề nghị ghi theo dạng 05/11/2025.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Phím: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::views::EntryForm</name>
    <message>
        <source>Digits 0 to 5 choose at once.</source>
        <translation>Gõ số từ 0 đến 5 để chọn ngay.</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Product &amp;delivered by document:</source>
        <translation>Sản phẩ&amp;m giao bằng văn bản số:</translation>
    </message>
    <message>
        <source>E&amp;xpected to be done:</source>
        <translation>&amp;Dự kiến hoàn thành:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Trạng thá&amp;i:</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>Kết &amp;quả:</translation>
    </message>
    <message>
        <source>Es&amp;timate:</source>
        <translation>Ướ&amp;c thực hiện:</translation>
    </message>
    <message>
        <source>Di&amp;fficulty:</source>
        <translation>Khó khăn, &amp;vướng mắc:</translation>
    </message>
    <message>
        <source>&amp;Cause:</source>
        <translation>Ng&amp;uyên nhân:</translation>
    </message>
    <message>
        <source>Objective: …; subjective: …</source>
        <translation>Khách quan: …; chủ quan: …</translation>
    </message>
    <message>
        <source>&amp;Proposal:</source>
        <translation>Kiến &amp;nghị:</translation>
    </message>
    <message>
        <source>No deadline set</source>
        <translation>Chưa ấn định thời hạn</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Thời hạn: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>Product: %1</source>
        <translation>Sản phẩm: %1</translation>
    </message>
    <message>
        <source>Last period (%1)</source>
        <translation>Kỳ trước (%1)</translation>
    </message>
    <message>
        <source>Nothing was reported for this task.</source>
        <translation>Chưa có nội dung báo cáo về nhiệm vụ này.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Kết quả: %1</translation>
    </message>
    <message>
        <source>Estimate: %1</source>
        <translation>Ước thực hiện: %1</translation>
    </message>
    <message>
        <source>Difficulty: %1</source>
        <translation>Khó khăn, vướng mắc: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Nguyên nhân: %1</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Kiến nghị: %1</translation>
    </message>
    <message>
        <source>Done (%):</source>
        <translation>Hoàn thành (%):</translation>
    </message>
    <message>
        <source>&amp;Result, %1:</source>
        <translation>Kết &amp;quả %1:</translation>
    </message>
    <message>
        <source>Res&amp;ult, %1:</source>
        <translation>Kết quả %1:</translation>
    </message>
    <message>
        <source>Res&amp;ult, longer period:</source>
        <translation>Kết quả cả giai đoạn:</translation>
    </message>
    <message>
        <source>Result of the longer period: %1</source>
        <translation>Kết quả cả giai đoạn: %1</translation>
    </message>
    <message>
        <source>continuous, so “done” counts as under way</source>
        <translation>thường xuyên: “Hoàn thành” được tính là đang thực hiện</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Kỳ này</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Kỳ trước</translation>
    </message>
</context>
<context>
    <name>dondoc::views::FaultBar</name>
    <message>
        <source>Copy a &amp;message</source>
        <translation>Chép t&amp;in nhắn</translation>
    </message>
    <message>
        <source>Write a &amp;letter</source>
        <translation>&amp;Viết công văn</translation>
    </message>
    <message>
        <source>A message to the sender that lists each fault with sheet and cell, ready to paste; it is logged.</source>
        <translation>Tin nhắn cho đơn vị gửi, nêu từng lỗi theo trang tính và ô, để dán vào nơi nhắn tin; có ghi lại.</translation>
    </message>
    <message>
        <source>A letter that asks the sender for a supplement and lists each fault with sheet and cell; its text can be changed before it goes out.</source>
        <translation>Công văn đề nghị đơn vị gửi bổ sung, nêu từng lỗi theo trang tính và ô; sửa được nội dung trước khi gửi.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::FigurePopup</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Behind this figure: %1</source>
        <translation>Các mục tạo nên số liệu này: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::views::FileQuestions</name>
    <message>
        <source>Data files of Đôn Đốc (*.dondoc)</source>
        <translation>Tệp dữ liệu Đôn Đốc (*.dondoc)</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Mở tệp dữ liệu</translation>
    </message>
    <message>
        <source>Make a new data file</source>
        <translation>Tạo tệp dữ liệu mới</translation>
    </message>
    <message>
        <source>Save a copy of the data file</source>
        <translation>Lưu bản sao tệp dữ liệu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::FilterPanel</name>
    <message>
        <source>Filter, accents not needed</source>
        <translation>Lọc, gõ không dấu cũng được</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::views::FilteredTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy with column &amp;headings</source>
        <translation>Sao chép kèm &amp;tiêu đề cột</translation>
    </message>
    <message>
        <source>No line matches the filter.</source>
        <translation>Không có dòng nào khớp bộ lọc.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::FolderBar</name>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>dondoc::views::FoldingLabel</name>
    <message>
        <source>Show the whole text</source>
        <translation>Hiện toàn bộ nội dung</translation>
    </message>
    <message>
        <source>Show the first lines only</source>
        <translation>Thu gọn nội dung</translation>
    </message>
</context>
<context>
    <name>dondoc::views::HeldBar</name>
    <message>
        <source>Save what is typed here</source>
        <translation>Lưu nội dung đang nhập</translation>
    </message>
    <message>
        <source>Take what is stored</source>
        <translation>Lấy nội dung đã lưu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Chưa lưu được: %1</translation>
    </message>
    <message>
        <source>Typed here:</source>
        <translation>Đang nhập ở đây:</translation>
    </message>
    <message>
        <source>Stored by somebody else:</source>
        <translation>Người khác đã lưu:</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. Which text is to stay?</source>
        <translation>Có người khác vừa sửa cùng chỗ này: %1. Nội dung nhập ở đây chưa được lưu. Giữ nội dung nào?</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1 (1 of %2). Which text is to stay?</source>
        <translation>Có người khác vừa sửa cùng chỗ này: %1 (chỗ thứ nhất trong %2 chỗ). Nội dung nhập ở đây chưa được lưu. Giữ nội dung nào?</translation>
    </message>
    <message>
        <source>The words are the same; blanks, lines, looks or the place differ.</source>
        <translation>Câu chữ giống nhau; chỉ khác dấu cách, chỗ xuống dòng, kiểu chữ hoặc vị trí.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::HeldMark</name>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu được</translation>
    </message>
</context>
<context>
    <name>dondoc::views::HistoryList</name>
    <message>
        <source>Version %1</source>
        <translation>Bản trình lần %1</translation>
    </message>
    <message>
        <source>Report number %1, %2, as issued</source>
        <translation>Báo cáo số %1 ngày %2, đúng như khi phát hành</translation>
    </message>
    <message>
        <source>Report number %1</source>
        <translation>Báo cáo số %1</translation>
    </message>
    <message>
        <source>Report number %1: signed and stamped</source>
        <translation>Báo cáo số %1: bản đã ký, đóng dấu</translation>
    </message>
    <message>
        <source>Report number %1, stamped</source>
        <translation>Báo cáo số %1 (đã đóng dấu)</translation>
    </message>
    <message>
        <source>No figure has changed since the issue.</source>
        <translation>Từ khi phát hành đến nay không có số liệu nào thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Changed since the issue: %n figure(s)</source>
        <translation>
            <numerusform>Thay đổi sau phát hành: %n số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed since the submission: %n paragraph(s)</source>
        <translation>
            <numerusform>Thay đổi so với bản đã trình: %n đoạn</numerusform>
        </translation>
    </message>
    <message>
        <source>The stamped PDF says what was issued, word for word.</source>
        <translation>Bản đã đóng dấu khớp từng chữ với bản phát hành.</translation>
    </message>
    <message>
        <source>The stamped PDF has no text layer (a scan), so its words were not compared.</source>
        <translation>Bản đã đóng dấu không có lớp chữ (bản quét) nên không so được nội dung.</translation>
    </message>
    <message>
        <source>The stamped PDF has hardly a word in common with the issued report. Is it another document?</source>
        <translation>Bản đã đóng dấu hầu như không trùng chữ nào với báo cáo đã phát hành. Đề nghị kiểm tra có phải văn bản khác không.</translation>
    </message>
    <message numerus="yes">
        <source>The stamped PDF differs in %n place(s)</source>
        <translation>
            <numerusform>Bản đã đóng dấu khác ở %n chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>After “%1”: issued %2, stamped %3</source>
        <translation>Sau “%1”: bản phát hành %2, bản đóng dấu %3</translation>
    </message>
    <message>
        <source>Report number %1, %2, as issued; replaced by number %3</source>
        <translation>Báo cáo số %1 ngày %2, đúng như khi phát hành; đã được thay bằng Báo cáo số %3</translation>
    </message>
    <message>
        <source>Report number %1, %2, as issued; being corrected</source>
        <translation>Báo cáo số %1 ngày %2, đúng như khi phát hành; đang lập báo cáo thay thế</translation>
    </message>
    <message>
        <source>Version %1, submitted on %2</source>
        <translation>Bản trình lần %1, ngày %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, người trình: %2</translation>
    </message>
    <message>
        <source>%1, of report number %2</source>
        <translation>%1, của báo cáo số %2</translation>
    </message>
    <message>
        <source>Version %1 of report number %2</source>
        <translation>Bản trình lần %1 của báo cáo số %2</translation>
    </message>
</context>
<context>
    <name>dondoc::views::HomePage</name>
    <message>
        <source>No report has come in yet: agencies send theirs by %1.</source>
        <translation>Chưa nhận được báo cáo nào: các cơ quan, đơn vị gửi chậm nhất ngày %1.</translation>
    </message>
    <message>
        <source>Remind the agencies that are late: %1.</source>
        <translation>Đôn đốc %1 cơ quan, đơn vị quá hạn chưa gửi báo cáo.</translation>
    </message>
    <message>
        <source>Reports still awaited: %1.</source>
        <translation>Còn chờ báo cáo của %1 cơ quan, đơn vị.</translation>
    </message>
    <message>
        <source>Look into the tasks without any content: %1.</source>
        <translation>Xem lại %1 nhiệm vụ chưa có nội dung báo cáo.</translation>
    </message>
    <message>
        <source>Everything has come in: check the summary report and submit it.</source>
        <translation>Đã nhận đủ báo cáo: kiểm tra báo cáo tổng hợp và trình ký.</translation>
    </message>
    <message>
        <source>Agencies report to the department by</source>
        <translation>Cơ quan, đơn vị gửi báo cáo về Sở chậm nhất ngày</translation>
    </message>
    <message>
        <source>The department reports to the province by</source>
        <translation>Sở báo cáo UBND tỉnh chậm nhất ngày</translation>
    </message>
    <message>
        <source>To be done now</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Every agency that was asked has sent its report.</source>
        <translation>Tất cả cơ quan, đơn vị được đề nghị đã gửi báo cáo.</translation>
    </message>
    <message>
        <source>Every task has content from at least one agency.</source>
        <translation>Nhiệm vụ nào cũng đã có nội dung của ít nhất một cơ quan, đơn vị.</translation>
    </message>
    <message>
        <source>Agencies that have not sent</source>
        <translation>Cơ quan, đơn vị chưa gửi báo cáo</translation>
    </message>
    <message>
        <source>Tasks without content</source>
        <translation>Nhiệm vụ chưa có nội dung</translation>
    </message>
    <message>
        <source>Not sent (%1)</source>
        <translation>Chưa gửi (%1)</translation>
    </message>
    <message>
        <source>Tasks as of %1: %2</source>
        <translation>Tình hình %2 nhiệm vụ tính đến ngày %1</translation>
    </message>
    <message>
        <source>Without content (%1)</source>
        <translation>Chưa có nội dung (%1)</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: no report has come in.</source>
        <translation>Chưa có gì để vẽ: chưa nhận được báo cáo nào.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>The report was issued under number %1, %2.</source>
        <translation>Báo cáo đã phát hành: số %1, ngày %2.</translation>
    </message>
    <message>
        <source>Steps of the period</source>
        <translation>Các bước trong kỳ</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>No report has come in yet: the deadline of %1 passed %2 day(s) ago.</source>
        <translation>Chưa nhận được báo cáo nào: thời hạn gửi ngày %1 đã quá %2 ngày.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::IndicatorDetail</name>
    <message>
        <source>Who told what</source>
        <translation>Số liệu các đơn vị</translation>
    </message>
    <message>
        <source>About the indicator</source>
        <translation>Nội dung chỉ tiêu</translation>
    </message>
    <message>
        <source>Figures of two years are needed to compare them.</source>
        <translation>Cần có số liệu của ít nhất hai năm để so sánh.</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Qua các năm</translation>
    </message>
    <message>
        <source>Settled, else the sum of agencies</source>
        <translation>Số Sở chốt; nếu chưa có thì tổng đơn vị báo</translation>
    </message>
    <message>
        <source>Printed in this period:</source>
        <translation>In trong kỳ này:</translation>
    </message>
    <message>
        <source>Figures of the indicator</source>
        <translation>Số liệu của chỉ tiêu</translation>
    </message>
    <message>
        <source>Choose an indicator to see who told what.</source>
        <translation>Chọn một chỉ tiêu để xem số liệu của từng đơn vị.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::IndicatorForm</name>
    <message>
        <source>Name:</source>
        <translation>Tên chỉ tiêu:</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation>Đơn vị tính:</translation>
    </message>
    <message>
        <source>Heading:</source>
        <translation>Thuộc nhóm:</translation>
    </message>
    <message>
        <source>What is counted:</source>
        <translation>Phạm vi tính:</translation>
    </message>
    <message>
        <source>Source of the figures:</source>
        <translation>Nguồn số liệu:</translation>
    </message>
    <message>
        <source>Filled by:</source>
        <translation>Đơn vị nhập:</translation>
    </message>
    <message>
        <source>No longer used: neither asked for nor printed</source>
        <translation>Thôi dùng: không đề nghị báo cáo, không in</translation>
    </message>
    <message>
        <source>Adds up:</source>
        <translation>Cách tổng hợp:</translation>
    </message>
    <message>
        <source>Decimals printed:</source>
        <translation>Số chữ số thập phân khi in:</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Numerator:</source>
        <translation>Tử số:</translation>
    </message>
    <message>
        <source>Denominator:</source>
        <translation>Mẫu số:</translation>
    </message>
    <message>
        <source>Compared with:</source>
        <translation>So sánh với năm:</translation>
    </message>
</context>
<context>
    <name>dondoc::views::IndicatorsPage</name>
    <message>
        <source>No indicator fits the filter.</source>
        <translation>Không có chỉ tiêu nào khớp với nội dung lọc.</translation>
    </message>
    <message>
        <source>Indicators of the plan</source>
        <translation>Chỉ tiêu của kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Add indicator</source>
        <translation>Thê&amp;m chỉ tiêu</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Chỉ tiêu mới</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>The indicator chosen</source>
        <translation>Chỉ tiêu đang chọn</translation>
    </message>
    <message>
        <source>Left alone, for they are no numbers or less than 0: %1</source>
        <translation>Giữ nguyên các ô dán vào chưa đúng dạng số, nhỏ hơn 0 hoặc không sửa được: %1</translation>
    </message>
    <message>
        <source>%1 – target of %2</source>
        <translation>%1 – mục tiêu năm %2</translation>
    </message>
</context>
<context>
    <name>dondoc::views::IntakeBar</name>
    <message>
        <source>&amp;Make forms…</source>
        <translation>Tạo &amp;biểu mẫu…</translation>
    </message>
    <message>
        <source>The workbooks and the outline that go out with the request for reports, and a form for every agency.</source>
        <translation>Biểu mẫu, đề cương gửi kèm đề nghị báo cáo và biểu mẫu riêng của từng đơn vị.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Chọn tệ&amp;p…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Chọn thư &amp;mục…</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>&amp;Received on:</source>
        <translation>Ngày nhậ&amp;n:</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n report(s)</source>
        <translation>
            <numerusform>Nhận %n báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that agencies sent</source>
        <translation>Tệp các đơn vị gửi về</translation>
    </message>
    <message>
        <source>Folder of files that agencies sent</source>
        <translation>Thư mục tệp các đơn vị gửi về</translation>
    </message>
    <message numerus="yes">
        <source>keep %n document(s)</source>
        <translation>
            <numerusform>lưu %n văn bản kèm theo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::views::IntakeDetail</name>
    <message>
        <source>Agency</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Xóa khỏi danh sách</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n chosen report(s)</source>
        <translation>
            <numerusform>Nhận %n báo &amp;cáo đang chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept this report</source>
        <translation>Nhận báo &amp;cáo này</translation>
    </message>
    <message numerus="yes">
        <source>They are right: take all %n</source>
        <translation>
            <numerusform>Nhận cả %n biểu mẫu của tệp dữ liệu khác</numerusform>
        </translation>
    </message>
    <message>
        <source>It is right: take it</source>
        <translation>Đúng tệp cần nhận</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Whose report is it?</source>
        <translation>Báo cáo của đơn vị nào?</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>ngày nhận %1</translation>
    </message>
    <message>
        <source>No table was found in it, so nothing of it is counted. Accept it to keep it with the report, and enter what it says by hand.</source>
        <translation>Không đọc được bảng nào trong tệp nên chưa tính nội dung nào. Có thể nhận để lưu tệp kèm báo cáo, rồi nhập tay nội dung.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::IntakeHistory</name>
    <message>
        <source>Taken back: %1.</source>
        <translation>Đã hoàn tác: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Đã làm lại: %1.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::IntakePanel</name>
    <message>
        <source>Drop the files that agencies sent here, or choose them: forms (.xlsx, .xls, .ods, .csv), Word tables (.docx, .odt), archives (.zip), saved mails (.eml, .msg), scans.</source>
        <translation>Kéo thả tệp các đơn vị gửi về vào đây, hoặc chọn tệp: biểu mẫu (.xlsx, .xls, .ods, .csv), bảng trong Word (.docx, .odt), tệp nén (.zip), thư đã lưu (.eml, .msg), bản quét.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>This data file can only be read here: what you look at and mend is not kept when the program or the period is left, and nothing can be accepted.</source>
        <translation>Tệp dữ liệu này ở đây chỉ đọc được: những gì bạn xem và sửa không được giữ lại khi đóng chương trình hoặc chuyển kỳ, và không nhận được báo cáo nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the list already and were not read again.</source>
        <translation>
            <numerusform>%n tệp đã có trong danh sách, không đọc lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::views::IssueList</name>
    <message>
        <source>What reading found</source>
        <translation>Nội dung cần xem khi đọc tệp</translation>
    </message>
</context>
<context>
    <name>dondoc::views::IssueQuestion</name>
    <message>
        <source>Figures in your own text that differ from the data now: %1.</source>
        <translation>%1 số liệu trong đoạn tự viết khác số liệu hiện nay.</translation>
    </message>
    <message>
        <source>Lines in “Missing”: %1.</source>
        <translation>%1 mục trong danh sách “Còn thiếu”.</translation>
    </message>
    <message>
        <source>Further lines in “Missing”: %1.</source>
        <translation>%1 mục khác trong danh sách “Còn thiếu”.</translation>
    </message>
    <message>
        <source>Issue the report</source>
        <translation>Phát hành báo cáo</translation>
    </message>
    <message>
        <source>Issue the summary report of %1 under number %2, dated %3?</source>
        <translation>Phát hành báo cáo tổng hợp %1, số %2 ngày %3?</translation>
    </message>
    <message>
        <source>Number, date, pages and figures are then fixed; this cannot be undone. Reports that come later are marked as received after issue.</source>
        <translation>Số, ngày, các trang và số liệu được giữ nguyên từ đó; không hoàn tác được. Báo cáo nhận về sau được đánh dấu “Nhận sau khi phát hành”.</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>Còn những điểm sau:</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Number %1 already belongs to the report of %2, issued on %3.</source>
        <translation>Số %1 đã dùng cho báo cáo %2, phát hành ngày %3.</translation>
    </message>
    <message>
        <source>The period is not over on the day of the report: states are those of the cut-off day, %1.</source>
        <translation>Báo cáo ghi ngày trước khi kết thúc kỳ, trong khi trạng thái nhiệm vụ tính đến ngày chốt số liệu %1.</translation>
    </message>
    <message>
        <source>Each of these must be there before the report goes out. Tick what is to stay as it is; the report can be issued when all are ticked.</source>
        <translation>Những điểm sau cần có trước khi phát hành. Đánh dấu từng điểm nếu vẫn giữ như vậy; đánh dấu hết mới phát hành được.</translation>
    </message>
    <message>
        <source>What must be there before the report goes out</source>
        <translation>Những điểm cần có trước khi phát hành</translation>
    </message>
    <message>
        <source>Tick each point above first.</source>
        <translation>Đánh dấu từng điểm ở trên trước.</translation>
    </message>
    <message>
        <source>It corrects and replaces report number %1, %2.</source>
        <translation>Báo cáo này thay thế Báo cáo số %1 ngày %2.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::IssuedView</name>
    <message>
        <source>This build cannot show PDF files; the issued report opens in the system&apos;s viewer, and is printed from there.</source>
        <translation>Bản cài đặt này không xem được tệp PDF; báo cáo đã phát hành được mở và in bằng chương trình xem PDF của máy.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Open in the viewer</source>
        <translation>Mở bằng chương trình xem PDF</translation>
    </message>
    <message>
        <source>The issued PDF cannot be shown here. Export it and open it in another program.</source>
        <translation>Không hiển thị được tệp PDF đã phát hành tại đây. Đề nghị xuất tệp rồi mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi đến máy in.</translation>
    </message>
    <message>
        <source>The system has no viewer for PDF files. Export the report and open it elsewhere.</source>
        <translation>Máy không có chương trình xem PDF. Đề nghị xuất báo cáo rồi mở ở máy khác.</translation>
    </message>
    <message>
        <source>The issued pages are being read. Print again in a moment.</source>
        <translation>Đang đọc các trang đã ban hành. Đề nghị bấm in lại sau giây lát.</translation>
    </message>
    <message>
        <source>These are the pages as they were kept; later data never change them.</source>
        <translation>Đây là các trang đúng như đã lưu; số liệu nhận sau không làm thay đổi.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::KeptLetterView</name>
    <message>
        <source>%1, copied on %2</source>
        <translation>%1, chép ngày %2</translation>
    </message>
    <message>
        <source>%1, number %2 of %3</source>
        <translation>%1, số %2 ngày %3</translation>
    </message>
    <message>
        <source>%1, number %2 of %3, signed by %4</source>
        <translation>%1, số %2 ngày %3, người ký: %4</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Nội dung tin nhắn</translation>
    </message>
    <message>
        <source>Pages of the letter as it went out</source>
        <translation>Các trang công văn như đã gửi</translation>
    </message>
    <message>
        <source>Cop&amp;y the addressees</source>
        <translation>Chép nơi nhận</translation>
    </message>
    <message>
        <source>&amp;Back to the new letter</source>
        <translation>Trở lại công văn đang soạn</translation>
    </message>
    <message>
        <source>To %1: %2.</source>
        <translation>Gửi %1 nơi nhận: %2.</translation>
    </message>
    <message>
        <source>These are the pages as they went out; later data never change them.</source>
        <translation>Đây là các trang như đã gửi; số liệu thay đổi về sau không làm thay đổi các trang này.</translation>
    </message>
    <message>
        <source>This build cannot show PDF files; “PDF as sent” below the list writes the file out.</source>
        <translation>Bản cài đặt này không xem được tệp PDF; bấm “PDF đã gửi” dưới danh sách để xuất tệp.</translation>
    </message>
    <message>
        <source>The stored PDF cannot be shown here. Write it out and open it elsewhere.</source>
        <translation>Không xem được tệp PDF đã lưu ở đây. Đề nghị xuất tệp và mở bằng chương trình khác.</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n name(s).</source>
        <translation>
            <numerusform>Đã chép %n tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stamped PDF is not attached yet.</source>
        <translation>Chưa gắn bản đã đóng dấu.</translation>
    </message>
    <message>
        <source>The stamped PDF is kept with it.</source>
        <translation>Đã lưu kèm bản đã đóng dấu.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::KeyList</name>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bảng phím tắt</translation>
    </message>
</context>
<context>
    <name>dondoc::views::LetterForm</name>
    <message>
        <source>Blank: a wide gap, for the clerk&apos;s stamp.</source>
        <translation>Để trống: chừa chỗ cho văn thư đóng số, ngày.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>Hour of the letter&apos;s day up to which reports were counted.</source>
        <translation>Giờ trong ngày của công văn mà đến lúc đó báo cáo được tính là đã nhận.</translation>
    </message>
    <message>
        <source>name, telephone</source>
        <translation>họ tên, điện thoại</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Nơi nhận công văn</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Chưa chọn nơi nhận nào.</translation>
    </message>
    <message>
        <source>&amp;Record as sent</source>
        <translation>&amp;Ghi nhận đã gửi</translation>
    </message>
    <message>
        <source>Sends nothing: keeps PDF and DOCX with number and date as they are sent; undo takes it back.</source>
        <translation>Phần mềm không gửi đi; chỉ lưu tệp PDF và DOCX có số, ngày đúng như khi gửi; hoàn tác thì bỏ lưu.</translation>
    </message>
    <message>
        <source>&amp;Letter:</source>
        <translation>&amp;Loại:</translation>
    </message>
    <message>
        <source>Num&amp;ber:</source>
        <translation>Số:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>Ngà&amp;y:</translation>
    </message>
    <message>
        <source>Ne&amp;w deadline:</source>
        <translation>Hạn &amp;mới:</translation>
    </message>
    <message>
        <source>Counted at (&amp;hour):</source>
        <translation>Tí&amp;nh đến (giờ):</translation>
    </message>
    <message>
        <source>Con&amp;tact:</source>
        <translation>Đầ&amp;u mối:</translation>
    </message>
    <message>
        <source>E-&amp;mail:</source>
        <translation>Thư đ&amp;iện tử:</translation>
    </message>
    <message>
        <source>Enter the number and the date of the letter first.</source>
        <translation>Đề nghị nhập số và ngày của công văn trước.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Correct the date of the letter.</source>
        <translation>Ngày %1 chưa tới. Đề nghị sửa lại ngày của công văn.</translation>
    </message>
    <message>
        <source>Tick at least one addressee.</source>
        <translation>Đề nghị chọn ít nhất một nơi nhận.</translation>
    </message>
    <message>
        <source>Make the &amp;forms that go with it…</source>
        <translation>Tạ&amp;o biểu mẫu gửi kèm…</translation>
    </message>
    <message>
        <source>The workbooks and the outline that go out with the request for reports, and a form for every agency.</source>
        <translation>Biểu mẫu, đề cương gửi kèm đề nghị báo cáo và biểu mẫu riêng của từng đơn vị.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Text (your own)</source>
        <translation>Nội dung (tự viết)</translation>
    </message>
    <message>
        <source>“%1” is no number of a letter: write 12 or 12a.</source>
        <translation>“%1” không phải số công văn: ghi ví dụ 12 hoặc 12a.</translation>
    </message>
    <message>
        <source>The plan began on %1, so the letter cannot be dated before. Correct the date.</source>
        <translation>Kế hoạch bắt đầu từ ngày %1 nên công văn không thể ghi ngày trước đó. Sửa lại ngày.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::LetterLists</name>
    <message>
        <source>No letter of this period is kept yet. Write one at the right, then keep it as sent.</source>
        <translation>Kỳ này chưa lưu công văn nào. Soạn công văn ở bên phải rồi bấm “Ghi nhận đã gửi”.</translation>
    </message>
    <message>
        <source>Letters and messages sent</source>
        <translation>Công văn, tin nhắn đã gửi</translation>
    </message>
    <message>
        <source>&amp;PDF as sent…</source>
        <translation>&amp;PDF đã gửi…</translation>
    </message>
    <message>
        <source>D&amp;OCX as sent…</source>
        <translation>&amp;DOCX đã gửi…</translation>
    </message>
    <message>
        <source>Every agency that was asked has sent a whole report.</source>
        <translation>Các cơ quan, đơn vị được đề nghị đều đã gửi báo cáo đầy đủ.</translation>
    </message>
    <message>
        <source>Agencies that are late or incomplete</source>
        <translation>Cơ quan, đơn vị chưa gửi, gửi chưa đầy đủ</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Chép tin nhắn</translation>
    </message>
    <message>
        <source>A short message to each selected agency, ready to paste into a chat; logged.</source>
        <translation>Tin nhắn ngắn gửi từng cơ quan, đơn vị đang chọn, sẵn sàng dán vào khung trò chuyện; có ghi lại.</translation>
    </message>
    <message>
        <source>Stam&amp;ped PDF…</source>
        <translation>Bản đóng dấu…</translation>
    </message>
    <message>
        <source>The clerk&apos;s signed and stamped file, written out.</source>
        <translation>Ghi ra tệp bản đã ký, đóng dấu do văn thư gửi lại.</translation>
    </message>
    <message>
        <source>A&amp;ttach the stamped PDF…</source>
        <translation>Gắn &amp;bản đóng dấu…</translation>
    </message>
    <message>
        <source>Keeps the clerk&apos;s signed and stamped file with the letter that is chosen.</source>
        <translation>Lưu tệp PDF đã ký, đóng dấu do văn thư gửi lại kèm theo công văn đang chọn.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::LetterOutput</name>
    <message>
        <source>stamped</source>
        <translation>đã đóng dấu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::LetterText</name>
    <message>
        <source>Own te&amp;xt</source>
        <translation>Tự &amp;viết nội dung</translation>
    </message>
    <message>
        <source>Writes the text of this letter yourself, a paragraph a line, beginning with what the program drafted. Without the tick the program&apos;s text is printed.</source>
        <translation>Tự viết nội dung công văn, mỗi đoạn một dòng, bắt đầu từ nội dung chương trình đã soạn. Bỏ đánh dấu thì in nội dung do chương trình soạn.</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Nội dung công văn</translation>
    </message>
    <message>
        <source>Keeps text and addressees as they go to the leader; number and date follow when the clerk gives them.</source>
        <translation>Giữ nội dung và nơi nhận như khi trình lãnh đạo; số và ngày nhập sau, khi văn thư cấp.</translation>
    </message>
    <message>
        <source>Submitted on %1. Enter number and date when the clerk gives them, then record it as sent.</source>
        <translation>Đã trình ngày %1. Khi văn thư cấp số, nhập số, ngày rồi bấm “Ghi nhận đã gửi”.</translation>
    </message>
    <message>
        <source>Take it back to c&amp;hange it</source>
        <translation>Rút lại để sửa</translation>
    </message>
    <message>
        <source>Recor&amp;d as submitted</source>
        <translation>Ghi nhận đã trình</translation>
    </message>
</context>
<context>
    <name>dondoc::views::LettersPage</name>
    <message>
        <source>Pages of the letter</source>
        <translation>Các trang công văn</translation>
    </message>
    <message>
        <source>Stopped. The pages shown may be older than the data.</source>
        <translation>Đã dừng. Các trang đang xem có thể cũ hơn số liệu.</translation>
    </message>
    <message>
        <source>Nobody is left to write to: tick whom the letter goes to.</source>
        <translation>Không còn nơi nào cần gửi: đề nghị chọn nơi nhận công văn.</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Tệp Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the letter</source>
        <translation>Xuất công văn</translation>
    </message>
    <message>
        <source>Messages copied, ready to paste: %1</source>
        <translation>Đã chép tin nhắn, sẵn sàng dán: %1</translation>
    </message>
    <message>
        <source>Kept as sent: number %1, addressees: %2. Undo takes it back.</source>
        <translation>Đã lưu như khi gửi: số %1, nơi nhận: %2. Hoàn tác thì bỏ lưu.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Another period was chosen before the pages were ready: nothing was written or kept.</source>
        <translation>Đã chọn kỳ khác khi chưa dàn xong trang: chưa ghi tệp và chưa lưu công văn.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Soạn công văn</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Sent and awaited</source>
        <translation>Đã gửi, còn thiếu</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Công văn đang soạn</translation>
    </message>
    <message>
        <source>A request for a supplement is being written already. Record it as sent, or take the tick of its own text away, and write this one then.</source>
        <translation>Đang soạn dở một công văn đề nghị bổ sung. Đề nghị ghi nhận đã gửi hoặc bỏ đánh dấu “Tự viết nội dung” rồi soạn công văn này.</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>số %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>%1: %2. They are kept only when the letter is recorded as sent.</source>
        <translation>%1: %2. Số và ngày chỉ được lưu khi ghi nhận đã gửi.</translation>
    </message>
    <message>
        <source>The stamped PDF is kept with: %1. Undo takes it back.</source>
        <translation>Đã lưu bản đóng dấu của: %1. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>The text of the letter is not saved: another window wrote another one. Yours stands in the form and is saved with the next key.</source>
        <translation>Nội dung công văn chưa được lưu vì cửa sổ khác đã ghi nội dung khác. Nội dung của bạn vẫn còn trên trang và được lưu khi bạn gõ tiếp.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::LostFileBar</name>
    <message>
        <source>Data file gone</source>
        <translation>Mất tệp dữ liệu</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The data file is gone from its place: %1. The drive may have been unplugged, the network be down, or the file moved. What you type stays in this window and is not saved yet. Save a copy elsewhere, or bring the file back and try again.</source>
        <translation>Không còn thấy tệp dữ liệu ở chỗ cũ: %1. Có thể USB đã rút ra, mạng bị ngắt hoặc tệp đã bị chuyển đi. Nội dung đang nhập được giữ trong cửa sổ này và chưa được lưu. Đề nghị lưu bản sao ở nơi khác, hoặc đưa tệp về chỗ cũ rồi bấm Thử lại.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New data file…</source>
        <translation>Tạo tệp dữ liệu &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Mở &amp;tệp…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Xuất PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Lọ&amp;c</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;About Đôn Đốc</source>
        <translation>&amp;Giới thiệu Đôn Đốc</translation>
    </message>
    <message>
        <source>About Đôn Đốc</source>
        <translation>Giới thiệu Đôn Đốc</translation>
    </message>
    <message>
        <source>Đôn Đốc %1</source>
        <translation>Đôn Đốc %1</translation>
    </message>
    <message>
        <source>Follows the tasks of a plan and makes the summary report of each period.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Theo dõi, đôn đốc các nhiệm vụ của kế hoạch và lập báo cáo tổng hợp từng kỳ.

Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 hoặc mới hơn.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Lưu bản sao…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Bảng &amp;phím tắt</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sao lưu…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Khôi phục…</translation>
    </message>
</context>
<context>
    <name>dondoc::views::MainWindow</name>
    <message>
        <source>EXAMPLE DATA: reports of this period were made up for trying the program</source>
        <translation>SỐ LIỆU VÍ DỤ: báo cáo của kỳ này được tạo ra để dùng thử chương trình</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (chỉ đọc)</translation>
    </message>
    <message>
        <source>%1 - Đôn Đốc</source>
        <translation>%1 - Đôn Đốc</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>EXAMPLE DATA: this report draws on data of earlier periods that were made up</source>
        <translation>SỐ LIỆU VÍ DỤ: báo cáo kỳ này có dùng số liệu ví dụ của kỳ trước</translation>
    </message>
</context>
<context>
    <name>dondoc::views::Messages</name>
    <message>
        <source>There is no file or folder %1. Nothing was changed; check the name and the folder.</source>
        <translation>Không có tệp hoặc thư mục %1. Chưa có gì thay đổi; đề nghị kiểm tra lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>%1 is there already, with other contents (files like it in the folder: %2). Nothing was written; choose another folder.</source>
        <translation>Tệp %1 đã có và nội dung khác biểu mẫu trống (thư mục có %2 tệp như vậy). Chưa ghi tệp nào; đề nghị chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>Tệp %1 đã có và được giữ nguyên. Đề nghị chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is not a data file of Đôn Đốc. It was left as it is; choose a .dondoc file.</source>
        <translation>%1 không phải là tệp dữ liệu của Đôn Đốc. Tệp được giữ nguyên; đề nghị chọn tệp .dondoc.</translation>
    </message>
    <message>
        <source>%1 is a data file of another program. It was left as it is; choose a .dondoc file.</source>
        <translation>%1 là tệp dữ liệu của chương trình khác. Tệp được giữ nguyên; đề nghị chọn tệp .dondoc.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Đôn Đốc (data version %2). It was left as it is; install the newer version to open it.</source>
        <translation>%1 được ghi bằng phiên bản Đôn Đốc mới hơn (phiên bản dữ liệu %2). Tệp được giữ nguyên; đề nghị cài phiên bản mới hơn để mở.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged (%2). It is left as it is; restore the latest copy of it.</source>
        <translation>Tệp dữ liệu %1 bị hỏng (%2). Tệp được giữ nguyên; đề nghị khôi phục từ bản sao gần nhất.</translation>
    </message>
    <message>
        <source>%1 is another data file than the one that was open. Nothing was taken from it or written to it; put the right file back in its place, or save a copy of what is open.</source>
        <translation>%1 là tệp dữ liệu khác, không phải tệp đang mở. Chưa đọc, chưa ghi gì vào đó; đề nghị đưa đúng tệp về chỗ cũ hoặc lưu một bản sao của tệp đang mở.</translation>
    </message>
    <message>
        <source>%1 was removed, renamed or replaced while it was open. Nothing was written; put it back in its place, or save a copy of what is open.</source>
        <translation>%1 đã bị xóa, đổi tên hoặc thay bằng tệp khác trong lúc đang mở. Chưa ghi gì; đề nghị đưa tệp về chỗ cũ hoặc lưu một bản sao của tệp đang mở.</translation>
    </message>
    <message>
        <source>Writing %1 was cut short once, and what is needed to mend it lies beside it in %1-journal, in a folder that cannot be written. Nothing was written; never copy the file without its journal: copy both to a folder of your own and open the file there.</source>
        <translation>Lần ghi %1 trước đây bị ngắt giữa chừng; phần cần để khôi phục nằm ở %1-journal bên cạnh, trong thư mục không cho phép ghi. Chưa ghi gì; không chép riêng tệp dữ liệu, đề nghị chép cả hai tệp sang thư mục của mình rồi mở tệp ở đó.</translation>
    </message>
    <message>
        <source>%1 is a data file, or an original that an agency sent, and is never written over. Nothing was written; choose another name.</source>
        <translation>%1 là tệp dữ liệu hoặc bản gốc đơn vị đã gửi, không được ghi đè. Chưa ghi gì; đề nghị chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file but a device, a pipe, a link to a folder or the like. It was left as it is; choose a file.</source>
        <translation>%1 không phải tệp thông thường mà là thiết bị, đường ống, liên kết tới thư mục hoặc tương tự. Đã để nguyên; đề nghị chọn một tệp.</translation>
    </message>
    <message>
        <source>%1 can only be read here, so nothing was written. Copy it to a folder of your own and open that copy.</source>
        <translation>%1 ở nơi chỉ cho phép đọc nên không ghi gì. Đề nghị chép tệp sang thư mục của mình rồi mở bản chép đó.</translation>
    </message>
    <message>
        <source>You have no right to write or open %1. Nothing was changed; choose another folder or ask the person who looks after the computer.</source>
        <translation>Không có quyền ghi hoặc mở %1. Chưa có gì thay đổi; đề nghị chọn thư mục khác hoặc hỏi người quản trị máy.</translation>
    </message>
    <message>
        <source>There is no space left for %1. What was there before is kept; free some space and try again.</source>
        <translation>Không còn chỗ trống để ghi %1. Nội dung trước đó được giữ nguyên; đề nghị giải phóng chỗ trống rồi làm lại.</translation>
    </message>
    <message>
        <source>%1 is being written by another window or program. Nothing was changed; try again in a moment.</source>
        <translation>%1 đang được cửa sổ hoặc chương trình khác ghi. Chưa có gì thay đổi; đề nghị làm lại sau giây lát.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile (%1). Their change is kept and yours was not written; look at the new value and enter yours again if it still holds.</source>
        <translation>Người khác vừa sửa nội dung này (%1). Bản sửa của họ được giữ lại, nội dung bạn nhập chưa được ghi; đề nghị xem giá trị mới và nhập lại nếu vẫn cần.</translation>
    </message>
    <message>
        <source>There is no period “%1”. Write for example 2025-12, 2025-Q4, 2025-H1, 2025-9M or 2025.</source>
        <translation>Không có kỳ báo cáo “%1”. Đề nghị viết như 2025-12, 2025-Q4, 2025-H1, 2025-9M hoặc 2025.</translation>
    </message>
    <message>
        <source>There is no plan “%1” in this file. Name one with --plan.</source>
        <translation>Không có kế hoạch “%1” trong tệp này. Đề nghị chỉ rõ kế hoạch bằng --plan.</translation>
    </message>
    <message>
        <source>This file holds no plan yet, so there is nothing to report on. A file made without --empty has the plan in it.</source>
        <translation>Tệp này chưa có kế hoạch nào nên chưa có nội dung báo cáo. Tệp tạo không kèm --empty có sẵn kế hoạch.</translation>
    </message>
    <message>
        <source>This file holds several plans (%1). Name one with --plan.</source>
        <translation>Tệp này có nhiều kế hoạch (%1). Đề nghị chỉ rõ kế hoạch bằng --plan.</translation>
    </message>
    <message>
        <source>There is no agency with the code “%1” in this file.</source>
        <translation>Không có cơ quan, đơn vị mang mã “%1” trong tệp này.</translation>
    </message>
    <message>
        <source>There is no task with the number “%1” in this plan.</source>
        <translation>Không có nhiệm vụ số “%1” trong kế hoạch này.</translation>
    </message>
    <message>
        <source>The value “%2” does not fit the field %1. Nothing was written; correct it and try again.</source>
        <translation>Giá trị “%2” không hợp lệ đối với mục %1. Chưa ghi gì; đề nghị sửa lại rồi làm tiếp.</translation>
    </message>
    <message>
        <source>No font with all Vietnamese letters was found for the pages (%1). No document was written; install Times New Roman or Tinos.</source>
        <translation>Không tìm thấy phông chữ đủ chữ tiếng Việt để trình bày văn bản (%1). Chưa ghi văn bản nào; đề nghị cài phông Times New Roman hoặc Tinos.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What was there before is kept; choose another place.</source>
        <translation>Không ghi được %1 (%2). Nội dung trước đó được giữ nguyên; đề nghị chọn nơi khác.</translation>
    </message>
    <message>
        <source>There is nothing to undo or to do again.</source>
        <translation>Không có gì để hoàn tác hoặc làm lại.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed again meanwhile. The present value is kept.</source>
        <translation>Không hoàn tác được: %1 đã được sửa tiếp sau đó. Giá trị hiện tại được giữ nguyên.</translation>
    </message>
    <message>
        <source>This version cannot do this yet: %1. Nothing was changed.</source>
        <translation>Phiên bản này chưa làm được: %1. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete (%2). Nothing of it was read; have it sent again, or open it in its own program and save it anew.</source>
        <translation>Tệp %1 bị hỏng hoặc không đầy đủ (%2). Chưa đọc được nội dung nào; đề nghị đơn vị gửi lại, hoặc mở tệp bằng chương trình đã tạo ra rồi lưu lại.</translation>
    </message>
    <message>
        <source>%1 is larger than any report, so it was not read. Keep the tables alone, or split it into several files.</source>
        <translation>Tệp %1 lớn hơn mọi báo cáo thông thường nên chưa được đọc. Đề nghị chỉ giữ lại các bảng hoặc tách thành nhiều tệp.</translation>
    </message>
    <message>
        <source>%1 is protected by a password and was not read. Open it with the password, save it without one and choose it again.</source>
        <translation>Tệp %1 có đặt mật khẩu nên chưa đọc được. Đề nghị mở tệp bằng mật khẩu, bỏ mật khẩu, lưu lại rồi chọn lại.</translation>
    </message>
    <message>
        <source>%1 is in a format that is not read here (%2). Open it in Excel or Word, save it as .xlsx or .docx and choose that file.</source>
        <translation>Tệp %1 ở định dạng không đọc được (%2). Đề nghị mở bằng Excel hoặc Word, lưu lại thành .xlsx hoặc .docx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>%1 is an archive that is not opened here (%2). Unpack it and choose the folder.</source>
        <translation>%1 là tệp nén không mở được tại đây (%2). Đề nghị giải nén rồi chọn thư mục.</translation>
    </message>
    <message>
        <source>%1 is a scan or a picture (%2); no table can be read from it. Keep it as the original and enter what it says by hand.</source>
        <translation>%1 là bản quét hoặc ảnh (%2) nên không đọc được bảng. Đề nghị giữ làm bản gốc và nhập nội dung bằng tay.</translation>
    </message>
    <message>
        <source>%1 is no file that can be read here. Choose .xlsx, .xls, .ods, .csv, .docx or .odt, a .zip of such files, or the mail with them (.eml, .msg).</source>
        <translation>%1 không phải là tệp đọc được. Đề nghị chọn tệp .xlsx, .xls, .ods, .csv, .docx, .odt, tệp .zip gồm các tệp đó hoặc thư đính kèm các tệp đó (.eml, .msg).</translation>
    </message>
    <message>
        <source>%1 is a mail that is encrypted, or signed so that only a mail program opens it; it was not read. Open it there, save what is attached and choose these files.</source>
        <translation>%1 là thư được mã hóa hoặc ký số trọn gói nên không đọc được. Đề nghị mở bằng phần mềm thư, lưu các tệp đính kèm ra rồi chọn các tệp đó.</translation>
    </message>
    <message>
        <source>%1 is a mail with nothing attached and no table of tasks in its text. If it holds a link, fetch the file and choose it; else enter by hand what it says.</source>
        <translation>%1 là thư không có tệp đính kèm, trong thư cũng không có bảng nhiệm vụ. Nếu thư có đường dẫn, đề nghị tải tệp về rồi chọn; nếu không, nhập trực tiếp nội dung báo cáo.</translation>
    </message>
    <message>
        <source>%1 is Outlook&apos;s own package of what was attached, which is not opened here. Save the files from Outlook and choose them, or have the mail sent again as plain text.</source>
        <translation>%1 là gói đính kèm riêng của Outlook nên không mở được. Đề nghị lưu các tệp từ Outlook ra rồi chọn, hoặc nhờ gửi lại thư dạng văn bản thuần.</translation>
    </message>
    <message>
        <source>“%1” does not belong here: %2</source>
        <translation>“%1” không đúng ở đây: %2</translation>
    </message>
    <message>
        <source>The program met a fault of its own (%2). Nothing was changed; please tell its makers these words.</source>
        <translation>Chương trình gặp lỗi của chính nó (%2). Chưa có gì thay đổi; đề nghị báo lại nguyên văn cho người làm chương trình.</translation>
    </message>
    <message>
        <source>The data file is damaged: %1. Stop entering and open the latest copy.</source>
        <translation>Tệp dữ liệu bị hỏng: %1. Đề nghị dừng nhập và mở bản sao gần nhất.</translation>
    </message>
    <message>
        <source>In the table %1, %2 records point to something that is no longer there.</source>
        <translation>Trong bảng %1 có %2 bản ghi trỏ tới nội dung không còn tồn tại.</translation>
    </message>
    <message>
        <source>A text of %1 is not written in composed letters; searching may miss it. Enter it again.</source>
        <translation>Một đoạn chữ của %1 không ở dạng Unicode dựng sẵn nên tìm kiếm có thể bỏ sót. Đề nghị nhập lại.</translation>
    </message>
    <message>
        <source>The plan has no task %1, yet something refers to it.</source>
        <translation>Kế hoạch không có nhiệm vụ %1 nhưng vẫn có nội dung trỏ tới.</translation>
    </message>
    <message>
        <source>Agency %1 reported on task %2, which it does not lead.</source>
        <translation>%1 báo cáo nhiệm vụ %2 nhưng không phải cơ quan chủ trì nhiệm vụ đó.</translation>
    </message>
    <message>
        <source>The report of %1 was received before the day on which it was signed.</source>
        <translation>Báo cáo của %1 có ngày nhận trước ngày ký.</translation>
    </message>
    <message>
        <source>The report of %1 carries a day of receipt that has not come yet: %2.</source>
        <translation>Báo cáo của %1 ghi ngày nhận chưa tới: %2.</translation>
    </message>
    <message>
        <source>Agency %1 reports task %2 as done, but the day on which its product was delivered is missing.</source>
        <translation>%1 báo cáo đã hoàn thành nhiệm vụ %2 nhưng thiếu ngày trình (giao nộp) sản phẩm.</translation>
    </message>
    <message>
        <source>Agency %1 gives %3 percent for task %2; it must lie between 0 and 100.</source>
        <translation>%1 ghi %3 phần trăm cho nhiệm vụ %2; phải trong khoảng từ 0 đến 100.</translation>
    </message>
    <message>
        <source>Agency %1 gives a state for task %2, but no result in words; the state counts, but the report is not complete.</source>
        <translation>%1 có ghi tình trạng nhiệm vụ %2 nhưng chưa ghi kết quả; tình trạng được tính, báo cáo chưa được coi là đầy đủ.</translation>
    </message>
    <message>
        <source>Row %1 is a heading of the plan; nothing is reported on it.</source>
        <translation>Dòng %1 là dòng tiêu đề của kế hoạch, không báo cáo ở dòng này.</translation>
    </message>
    <message>
        <source>Agency %1 leads no task of the plan.</source>
        <translation>%1 không chủ trì nhiệm vụ nào của kế hoạch.</translation>
    </message>
    <message>
        <source>Nobody leads task %1.</source>
        <translation>Nhiệm vụ %1 chưa có cơ quan chủ trì.</translation>
    </message>
    <message>
        <source>No report has come from %1.</source>
        <translation>Chưa nhận được báo cáo của %1.</translation>
    </message>
    <message>
        <source>%1 reported on %2 of %3 tasks.</source>
        <translation>%1 mới báo cáo %2/%3 nhiệm vụ.</translation>
    </message>
    <message>
        <source>Task %1: %2 of the %3 who lead it are done. Overrule its state if it is to count as done.</source>
        <translation>Nhiệm vụ %1: %2/%3 cơ quan, đơn vị chủ trì đã hoàn thành. Nếu ghi là hoàn thành, đề nghị điều chỉnh trạng thái.</translation>
    </message>
    <message>
        <source>%1 has not entered its own result for task %2; enter it before the report is issued.</source>
        <translation>%1 chưa nhập kết quả nhiệm vụ %2 của mình; cần nhập trước khi phát hành báo cáo.</translation>
    </message>
    <message>
        <source>No agency gave a result for task %1.</source>
        <translation>Nhiệm vụ %1 chưa có đơn vị nào báo cáo kết quả.</translation>
    </message>
    <message>
        <source>Number or date of the plan is not entered; the report leaves room for it.</source>
        <translation>Chưa nhập số hoặc ngày của kế hoạch; báo cáo để trống chỗ này.</translation>
    </message>
    <message>
        <source>The signer&apos;s name or position is not entered; see Settings.</source>
        <translation>Chưa nhập họ tên hoặc chức vụ người ký; đề nghị nhập ở mục Cài đặt.</translation>
    </message>
    <message>
        <source>The list of recipients is empty; see Settings.</source>
        <translation>Chưa có nơi nhận; đề nghị nhập ở mục Cài đặt.</translation>
    </message>
    <message>
        <source>The page font cannot print these characters of %1: %2. Enter others.</source>
        <translation>Phông chữ in không có các ký tự sau của %1: %2. Đề nghị nhập ký tự khác.</translation>
    </message>
    <message>
        <source>A text of %1 carries a mark of secrecy. Secret matters must not be kept in this program; take them out.</source>
        <translation>Nội dung của %1 có ghi độ mật. Chương trình này không dùng cho nội dung bí mật nhà nước; đề nghị đưa nội dung đó ra khỏi chương trình.</translation>
    </message>
    <message>
        <source>%1 reports of this period are made-up examples; every page says so.</source>
        <translation>%1 báo cáo của kỳ này là số liệu ví dụ; mọi trang in đều ghi rõ.</translation>
    </message>
    <message>
        <source>The sentence %1 uses %2, which cannot be filled in; the sentence is printed as it stands.</source>
        <translation>Mẫu câu %1 có %2 không điền được; câu được in nguyên như mẫu.</translation>
    </message>
    <message>
        <source>No table of the plan&apos;s tasks was found. Send the form again, or enter the report by hand.</source>
        <translation>Không tìm thấy bảng nhiệm vụ của kế hoạch. Đề nghị gửi lại đúng biểu mẫu hoặc nhập báo cáo trực tiếp.</translation>
    </message>
    <message>
        <source>The file tells figures of indicators and nothing of tasks; the agency does not count as having reported.</source>
        <translation>Tệp chỉ có số liệu chỉ tiêu, không có kết quả nhiệm vụ; đơn vị chưa được tính là đã gửi báo cáo.</translation>
    </message>
    <message>
        <source>The heading row of the table is gone; the columns were told by their order. Look whether each text stands in its field.</source>
        <translation>Bảng không còn dòng tiêu đề; các cột được xác định theo thứ tự. Đề nghị kiểm tra từng nội dung đã vào đúng mục chưa.</translation>
    </message>
    <message>
        <source>The file holds the sheets of %1 agencies; only the first was read here. Read the file as one of several.</source>
        <translation>Tệp có biểu của %1 đơn vị; ở đây chỉ đọc biểu đầu tiên. Đề nghị nhận tệp theo cách nhiều đơn vị trong một tệp.</translation>
    </message>
    <message>
        <source>The file has more rows or cells than a form can have; the rest was not read. Delete the blank rows below the table and read it again.</source>
        <translation>Tệp có nhiều dòng hoặc ô hơn mức của một biểu mẫu; phần còn lại không được đọc. Đề nghị xóa các dòng trống dưới bảng rồi đọc lại.</translation>
    </message>
    <message>
        <source>The hidden marks of the form are gone; agency and period were told by what stands in it. Check both.</source>
        <translation>Biểu mẫu không còn dấu nhận dạng ẩn; đơn vị và kỳ báo cáo được xác định theo nội dung. Đề nghị kiểm tra lại.</translation>
    </message>
    <message>
        <source>The form was made by a newer version of Đôn Đốc (form version %1); parts of it may be missing. Install the newer version.</source>
        <translation>Biểu mẫu do phiên bản Đôn Đốc mới hơn tạo ra (biểu mẫu phiên bản %1); có thể thiếu nội dung. Đề nghị cài phiên bản mới.</translation>
    </message>
    <message>
        <source>The form was made from another data file. Accept it only if it is meant for this one.</source>
        <translation>Biểu mẫu được tạo từ tệp dữ liệu khác. Chỉ tiếp nhận nếu đúng là gửi cho tệp này.</translation>
    </message>
    <message>
        <source>The form belongs to another plan (%1). Choose that plan, or have the right form filled.</source>
        <translation>Biểu mẫu thuộc kế hoạch khác (%1). Đề nghị chọn kế hoạch đó hoặc gửi lại đúng biểu mẫu.</translation>
    </message>
    <message>
        <source>The form is for the period %1, but %2 is being read. Choose its period, or confirm that it is meant for this one.</source>
        <translation>Biểu mẫu thuộc kỳ %1, trong khi đang nhận báo cáo kỳ %2. Đề nghị chọn đúng kỳ hoặc xác nhận biểu mẫu dùng cho kỳ này.</translation>
    </message>
    <message>
        <source>The file speaks of %1, but %2 is being read. Choose its period, or confirm that it is meant for this one.</source>
        <translation>Tệp ghi %1, trong khi đang nhận báo cáo %2. Đề nghị chọn đúng kỳ hoặc xác nhận tệp dùng cho kỳ này.</translation>
    </message>
    <message>
        <source>The sheet “%1” speaks of %2; it was not read.</source>
        <translation>Trang tính “%1” ghi %2, không đọc trang này.</translation>
    </message>
    <message>
        <source>The hidden sheet “%1” was not read, since another one has the table.</source>
        <translation>Không đọc trang tính ẩn “%1” vì đã có trang khác chứa bảng.</translation>
    </message>
    <message>
        <source>The file lists the sheet “%1” and does not hold it; the others were read. Ask for the file once more if it matters.</source>
        <translation>Tệp có ghi tên trang tính “%1” nhưng không có nội dung của trang này; các trang khác vẫn được đọc. Đề nghị xin lại tệp nếu cần.</translation>
    </message>
    <message>
        <source>A table without headings tells of %1 tasks and was not read, since its columns are not known. Enter what it says by hand.</source>
        <translation>Một bảng không có hàng tiêu đề chứa %1 nhiệm vụ, không đọc được vì không rõ các cột. Đề nghị nhập nội dung của bảng bằng tay.</translation>
    </message>
    <message>
        <source>It could not be told to which task a paragraph belongs: “%1”. Enter it under its task by hand.</source>
        <translation>Chưa xếp được đoạn văn vào nhiệm vụ nào: “%1”. Đề nghị nhập vào nhiệm vụ tương ứng bằng tay.</translation>
    </message>
    <message>
        <source>Beside the table, the document&apos;s text tells of the tasks %1 too; only the table was read. Compare both.</source>
        <translation>Ngoài bảng, phần lời văn của tệp còn nói về các nhiệm vụ %1; chỉ đọc bảng. Đề nghị đối chiếu.</translation>
    </message>
    <message>
        <source>The report was signed on %1, before the version that counts (%2). Accept it only if it is to count instead.</source>
        <translation>Báo cáo ký ngày %1, trước bản đang dùng (ký ngày %2). Chỉ nhận khi bản này được dùng thay bản đang có.</translation>
    </message>
    <message>
        <source>Nothing in the file tells whose report it is. Choose the agency.</source>
        <translation>Tệp không cho biết là báo cáo của đơn vị nào. Đề nghị chọn đơn vị.</translation>
    </message>
    <message>
        <source>It is not certain whose report this is; it may be of %1. Choose the agency.</source>
        <translation>Chưa chắc chắn đây là báo cáo của đơn vị nào; có thể là %1. Đề nghị chọn đơn vị.</translation>
    </message>
    <message>
        <source>The file bears an old name, “%1”, today part of %2. Is this its report? Choose the agency.</source>
        <translation>Tệp ghi tên cũ “%1” (nay thuộc %2). Đây có phải báo cáo của %2 không? Đề nghị chọn cơ quan, đơn vị.</translation>
    </message>
    <message>
        <source>The form&apos;s mark, its sheet and the file&apos;s name speak of different agencies: %1. Choose the right one.</source>
        <translation>Dấu nhận dạng, nội dung biểu và tên tệp ghi các đơn vị khác nhau: %1. Đề nghị chọn đúng đơn vị.</translation>
    </message>
    <message>
        <source>%1 cells were typed in the old encoding %2 and converted to Unicode. Look at a few of them.</source>
        <translation>%1 ô gõ bằng bảng mã cũ %2 đã được chuyển sang Unicode. Đề nghị xem lại một vài ô.</translation>
    </message>
    <message>
        <source>The letters of %1 cells were garbled by being saved twice as UTF-8 and were restored. Look at a few of them.</source>
        <translation>Chữ của %1 ô bị lỗi do lưu UTF-8 hai lần đã được khôi phục. Đề nghị xem lại một vài ô.</translation>
    </message>
    <message>
        <source>Letters of %1 cells were replaced by “?” when the file was saved (“%2”); nothing brings them back. Ask for the file as .xlsx, or as CSV in UTF-8.</source>
        <translation>Chữ có dấu ở %1 ô đã bị thay bằng dấu “?” khi lưu tệp (“%2”), không khôi phục được. Đề nghị đơn vị gửi lại tệp .xlsx hoặc CSV dạng UTF-8.</translation>
    </message>
    <message>
        <source>A letter of “%1” could not be read. Look at the original and type it in.</source>
        <translation>Có chữ không đọc được trong “%1”. Đề nghị xem bản gốc và nhập lại chữ đó.</translation>
    </message>
    <message>
        <source>It came with the mail of %1 of %2, “%3”.</source>
        <translation>Kèm theo thư của %1 ngày %2, tiêu đề “%3”.</translation>
    </message>
    <message>
        <source>A cell holds the fault of a formula, “%1”, and was left out. Enter its value.</source>
        <translation>Ô có công thức bị lỗi “%1” nên không được lấy. Đề nghị nhập giá trị của ô.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file: “%1”. Ask for its value, or have the file saved by Excel and sent again.</source>
        <translation>Ô có công thức nhưng chưa có kết quả tính: “%1”. Đề nghị hỏi lại giá trị, hoặc mở tệp bằng Excel, lưu rồi gửi lại.</translation>
    </message>
    <message>
        <source>The cell holds a formula whose result is not in the file: “%1”. It was reckoned as “%2”; check it.</source>
        <translation>Ô có công thức nhưng chưa có kết quả tính: “%1”. Đã tính ra “%2”; đề nghị kiểm tra.</translation>
    </message>
    <message>
        <source>A row that is filled belongs to no task of the plan: “%1”. Enter it under its task by hand.</source>
        <translation>Dòng có nội dung nhưng không thuộc nhiệm vụ nào của kế hoạch: “%1”. Đề nghị nhập trực tiếp vào đúng nhiệm vụ.</translation>
    </message>
    <message>
        <source>The row “%2” was read as task %1, whose wording differs. Check that it is this task.</source>
        <translation>Dòng “%2” được đọc là nhiệm vụ %1 nhưng lời văn khác. Đề nghị kiểm tra có đúng nhiệm vụ không.</translation>
    </message>
    <message>
        <source>The row of task %1 was hidden and was read all the same. Check that it is meant.</source>
        <translation>Dòng của nhiệm vụ %1 bị ẩn nhưng vẫn được đọc. Đề nghị kiểm tra nội dung có dùng không.</translation>
    </message>
    <message>
        <source>The column “%1” was hidden and was read all the same. Check that it is meant.</source>
        <translation>Cột “%1” bị ẩn nhưng vẫn được đọc. Đề nghị kiểm tra.</translation>
    </message>
    <message>
        <source>A note stands beside the cell: “%1”. See whether it changes what was reported.</source>
        <translation>Ô có ghi chú: “%1”. Đề nghị xem ghi chú có làm thay đổi nội dung báo cáo không.</translation>
    </message>
    <message>
        <source>One text is said of several tasks (%1) and was entered for each. Divide it if need be.</source>
        <translation>Một nội dung ghi chung cho nhiều nhiệm vụ (%1), đã ghi cho từng nhiệm vụ. Đề nghị tách ra nếu cần.</translation>
    </message>
    <message>
        <source>The column “%1” is not of the form; its text was not entered: “%2”. Copy it where it belongs.</source>
        <translation>Cột “%1” không có trong biểu mẫu nên chưa nhập nội dung: “%2”. Đề nghị chép vào đúng mục.</translation>
    </message>
    <message>
        <source>The state of task %1 was not understood: “%2”. Choose a state.</source>
        <translation>Không hiểu trạng thái của nhiệm vụ %1: “%2”. Đề nghị chọn trạng thái.</translation>
    </message>
    <message>
        <source>The words “%2” for task %1 were read as “%3”. Choose another state if that is wrong.</source>
        <translation>Nội dung “%2” của nhiệm vụ %1 được hiểu là “%3”. Đề nghị chọn lại trạng thái nếu chưa đúng.</translation>
    </message>
    <message>
        <source>This is no number: “%1”. Enter the number.</source>
        <translation>“%1” không phải là số. Đề nghị nhập số.</translation>
    </message>
    <message>
        <source>“%1” was read as %2. Correct it if something else is meant.</source>
        <translation>“%1” được đọc là %2. Đề nghị sửa nếu chưa đúng.</translation>
    </message>
    <message>
        <source>The number %1 may stand for %2, if its point was meant to part thousands. Correct it if so.</source>
        <translation>Số %1 có thể là %2 nếu dấu chấm dùng để phân cách hàng nghìn. Đề nghị sửa nếu đúng như vậy.</translation>
    </message>
    <message>
        <source>“%1” is no indicator that this agency reports; its figures were left out (%2). Check its name.</source>
        <translation>“%1” không phải chỉ tiêu đơn vị này báo cáo; không ghi nhận số liệu (%2). Đề nghị kiểm tra tên chỉ tiêu.</translation>
    </message>
    <message>
        <source>This is no date: “%1”. Enter it as day, month and year.</source>
        <translation>“%1” không phải là ngày tháng. Đề nghị nhập đủ ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>“%1” was read as the day %2. Correct it if another is meant.</source>
        <translation>“%1” được đọc là ngày %2. Đề nghị sửa nếu chưa đúng.</translation>
    </message>
    <message>
        <source>The day %1 may be %2, with day and month exchanged. Check which is meant.</source>
        <translation>Ngày %1 có thể là %2 do đảo ngày và tháng. Đề nghị kiểm tra.</translation>
    </message>
    <message>
        <source>The day %1 lies more than a month behind the period. Check it.</source>
        <translation>Ngày %1 sau kỳ báo cáo hơn một tháng. Đề nghị kiểm tra.</translation>
    </message>
    <message>
        <source>For %1 tasks the result equals the column of the last period. Ask whether anything is new.</source>
        <translation>%1 nhiệm vụ có kết quả giống hệt cột kỳ trước. Đề nghị hỏi lại đơn vị có gì mới không.</translation>
    </message>
    <message>
        <source>Agency %1 does not lead task %2; this row is held back. Leave it out, or correct the plan.</source>
        <translation>%1 không chủ trì nhiệm vụ %2; dòng này chưa được tiếp nhận. Đề nghị bỏ dòng hoặc sửa kế hoạch.</translation>
    </message>
    <message>
        <source>Agency %1 gives a result for task %2, but no state; the entry does not count yet. Choose a state.</source>
        <translation>%1 có ghi kết quả nhiệm vụ %2 nhưng chưa ghi trạng thái; nội dung này chưa được tính. Đề nghị chọn trạng thái.</translation>
    </message>
    <message>
        <source>Agency %1 repeats its result of the last period for %2 tasks. Ask whether anything is new.</source>
        <translation>%1 lặp lại nguyên văn kết quả kỳ trước ở %2 nhiệm vụ. Đề nghị hỏi lại đơn vị có gì mới không.</translation>
    </message>
    <message>
        <source>Agency %1 has for %2 tasks the same words as others (%3). Check whose they are.</source>
        <translation>%1 có %2 nhiệm vụ trùng lời văn với đơn vị khác (%3). Đề nghị kiểm tra nội dung là của đơn vị nào.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>There is no indicator with the code “%1” in this plan.</source>
        <translation>Kế hoạch này không có chỉ tiêu mang mã “%1”.</translation>
    </message>
    <message>
        <source>%1: the figure of “%2” is negative.</source>
        <translation>%1: số liệu “%2” là số âm.</translation>
    </message>
    <message>
        <source>%1: the figure of “%2” in the period is larger than that since the beginning of the year.</source>
        <translation>%1: số liệu “%2” trong kỳ lớn hơn lũy kế từ đầu năm.</translation>
    </message>
    <message>
        <source>%1: the figure of “%2” is %3, more than one agency can have (at most %4, by the plan and the figures of the province).</source>
        <translation>%1: số liệu “%2” là %3, vượt quá mức một cơ quan, đơn vị có thể có (tối đa %4 theo kế hoạch và số liệu toàn tỉnh).</translation>
    </message>
    <message>
        <source>%1: the cumulative figure of “%2” is smaller than in the period before.</source>
        <translation>%1: số lũy kế của chỉ tiêu “%2” nhỏ hơn kỳ trước.</translation>
    </message>
    <message>
        <source>%1: the figure of “%2” is far from what it told in earlier periods.</source>
        <translation>%1: số liệu của chỉ tiêu “%2” chênh lệch lớn so với các kỳ trước.</translation>
    </message>
    <message>
        <source>The file %1 of %2 is not as it was kept. Bring the folder of originals back from a copy, or read the file in again.</source>
        <translation>Tệp %1 của %2 không còn như khi lưu. Đề nghị lấy lại thư mục bản gốc từ bản sao lưu, hoặc đọc lại tệp.</translation>
    </message>
    <message>
        <source>Nobody is left to write to (%1): in this period no agency is missing a report or part of one. No letter was written.</source>
        <translation>Không còn nơi nào cần gửi công văn loại này (%1): trong kỳ không có cơ quan, đơn vị nào thiếu báo cáo hoặc thiếu nội dung. Chưa ghi công văn nào.</translation>
    </message>
    <message>
        <source>The ad hoc period has no name. Nothing was written; give it one, such as “Damage of storm no. 12”.</source>
        <translation>Đợt báo cáo đột xuất chưa có tên. Chưa ghi gì; đề nghị đặt tên, ví dụ “Thiệt hại do bão số 12”.</translation>
    </message>
    <message>
        <source>There is an ad hoc period “%1” already. Nothing was written; choose another name.</source>
        <translation>Đã có đợt báo cáo đột xuất “%1”. Chưa ghi gì; đề nghị đặt tên khác.</translation>
    </message>
    <message>
        <source>The days of the period “%1” are not in order. Nothing was written; the first day comes before the last, the last before the agencies&apos; deadline, and that before the department&apos;s.</source>
        <translation>Các ngày của đợt “%1” chưa hợp lý. Chưa ghi gì; từ ngày phải trước đến ngày, đến ngày trước hạn cơ quan gửi, hạn cơ quan gửi trước hạn Sở trình.</translation>
    </message>
    <message>
        <source>The period “%1” holds reports or figures, so it was not deleted.</source>
        <translation>Đợt “%1” đã có báo cáo hoặc số liệu nên không xóa.</translation>
    </message>
    <message>
        <source>The summary report of %1 was issued (%2) and stays as it is. Nothing was changed.</source>
        <translation>Báo cáo tổng hợp %1 đã phát hành (số %2) và được giữ nguyên. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 ended before the plan, which began on %2: nobody had its tasks yet, and no summary report on it is issued. Nothing was changed.</source>
        <translation>%1 kết thúc trước khi có Kế hoạch (tính từ ngày %2); khi đó chưa có cơ quan, đơn vị nào được giao nhiệm vụ của Kế hoạch nên không phát hành báo cáo tổng hợp. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The issuing of a summary report cannot be undone: the report is in others&apos; hands. Nothing was changed.</source>
        <translation>Không hoàn tác được việc phát hành báo cáo tổng hợp: báo cáo đã gửi đi. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This report is issued, and no %1 was kept with it. Write it out as .pdf; that is the file as issued.</source>
        <translation>Báo cáo này đã phát hành và không lưu kèm tệp %1. Đề nghị xuất dạng .pdf; đó là đúng tệp đã phát hành.</translation>
    </message>
    <message>
        <source>A letter of this kind with the number %1 is kept already (%2). Nothing was kept anew; check the number, or undo the other one where it was kept by mistake.</source>
        <translation>Đã lưu một công văn cùng loại mang số %1 (ngày %2). Chưa lưu thêm gì; đề nghị kiểm tra lại số, hoặc hoàn tác công văn kia nếu đã lưu nhầm.</translation>
    </message>
    <message>
        <source>The summary report of %1 is not issued, so there is nothing to correct or to attach a stamped file to. Nothing was changed.</source>
        <translation>Báo cáo tổng hợp %1 chưa phát hành hoặc đang được đính chính, nên chưa thể đính chính hay gắn tệp đã đóng dấu. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is not this report: its hidden keys are gone, and too little of its text is found in the summary. Nothing was changed; choose the file that was sent out.</source>
        <translation>%1 không phải báo cáo này: các khóa ẩn trong tệp không còn, và nội dung quá ít chỗ trùng với báo cáo tổng hợp. Chưa có gì thay đổi; đề nghị chọn đúng tệp đã gửi lấy ý kiến.</translation>
    </message>
    <message>
        <source>%1 was made from another data file. Nothing was changed; open that data file, or choose another document.</source>
        <translation>%1 được lập từ một tệp dữ liệu khác. Chưa có gì thay đổi; đề nghị mở tệp dữ liệu đó, hoặc chọn văn bản khác.</translation>
    </message>
    <message>
        <source>%1 reports on another plan (%2). Nothing was changed; choose that plan first.</source>
        <translation>%1 là báo cáo của kế hoạch khác (%2). Chưa có gì thay đổi; đề nghị chọn kế hoạch đó trước.</translation>
    </message>
    <message>
        <source>%1 reports on another period (%2). Nothing was changed; choose that period first.</source>
        <translation>%1 là báo cáo của kỳ khác (%2). Chưa có gì thay đổi; đề nghị chọn kỳ đó trước.</translation>
    </message>
    <message>
        <source>%1: the cumulative figure of “%2” to the end of %3 is %4, but the quarters add up to %5. Ask which of them holds.</source>
        <translation>%1: lũy kế chỉ tiêu “%2” đến hết %3 là %4, nhưng cộng các quý là %5. Đề nghị đơn vị xác nhận số đúng.</translation>
    </message>
    <message>
        <source>%1: task %2 was done in %3, but is “%5” in %4. Ask which of them holds.</source>
        <translation>%1: nhiệm vụ %2 đã hoàn thành ở %3 nhưng đến %4 lại là “%5”. Đề nghị đơn vị xác nhận.</translation>
    </message>
    <message>
        <source>%1: report no. %3 of %4 told task %2 as done, but the agency&apos;s report for %5 that came on %6 says “%7”. It stays done until that report is replaced. Ask which of them holds.</source>
        <translation>%1: nhiệm vụ %2 đã nêu hoàn thành tại Báo cáo số %3 ngày %4, nhưng báo cáo %5 của đơn vị nhận ngày %6 lại ghi “%7”. Vẫn ghi hoàn thành cho đến khi có báo cáo thay thế; đề nghị đơn vị xác nhận.</translation>
    </message>
    <message>
        <source>%1: the report for %3 says of task %2 “%4”, that for %5 “%6”. The former is told.</source>
        <translation>%1: về nhiệm vụ %2, báo cáo %3 ghi “%4”, báo cáo %5 ghi “%6”. Chương trình lấy theo báo cáo %3.</translation>
    </message>
    <message>
        <source>%1: “%2” for %3 is told as %4, but its quarters make %5. The former is told.</source>
        <translation>%1: chỉ tiêu “%2” %3 được báo cáo là %4, nhưng cộng các quý là %5. Lấy theo số được báo cáo.</translation>
    </message>
    <message>
        <source>%1: since the issue, the figure at %2 would change from %3 to %4.</source>
        <translation>%1: sau khi phát hành, số liệu tại %2 thay đổi từ %3 thành %4.</translation>
    </message>
    <message>
        <source>The report has nobody after &quot;Kính gửi&quot;; enter the addressee in the settings.</source>
        <translation>Báo cáo chưa có nơi nhận sau &quot;Kính gửi&quot;; đề nghị nhập trong phần Cài đặt.</translation>
    </message>
    <message>
        <source>The last paragraph does not end in &quot;./.&quot;.</source>
        <translation>Đoạn cuối của báo cáo chưa kết thúc bằng &quot;./.&quot;.</translation>
    </message>
    <message>
        <source>The text does not mention %1.</source>
        <translation>Nội dung báo cáo chưa nhắc đến %1.</translation>
    </message>
    <message>
        <source>Something is still to be filled in: %1.</source>
        <translation>Còn chỗ chưa điền: %1.</translation>
    </message>
    <message>
        <source>The text says %1, the data now say %2.</source>
        <translation>Báo cáo ghi %1, dữ liệu hiện là %2.</translation>
    </message>
    <message>
        <source>The draft behind your text has changed: %1</source>
        <translation>Dự thảo của đoạn đã sửa nay thay đổi: %1</translation>
    </message>
    <message>
        <source>The draft no longer has the paragraph that you left out: %1</source>
        <translation>Đoạn đã lược bỏ không còn trong dự thảo: %1</translation>
    </message>
    <message>
        <source>The draft no longer has this paragraph; your text is not printed: %1</source>
        <translation>Đoạn không còn trong dự thảo, nội dung đã sửa chưa được in: %1</translation>
    </message>
    <message>
        <source>This paragraph is no longer as it was submitted. %1</source>
        <translation>Đoạn này không còn như bản đã trình. %1</translation>
    </message>
    <message>
        <source>Letters lack the drafting unit; see Settings.</source>
        <translation>Chưa có đơn vị soạn thảo (ghi ở số, ký hiệu công văn và sau “Lưu: VT,”); đề nghị nhập ở mục Cài đặt.</translation>
    </message>
    <message>
        <source>“%1” (raised by %2) names a day that has passed and is not printed until it is said whether it still holds.</source>
        <translation>“%1” (%2 đơn vị) nêu thời hạn đã qua, chưa đưa vào báo cáo. Đề nghị xem lại và cho biết nội dung này còn hay không.</translation>
    </message>
    <message>
        <source>“%1” (raised by %2) was not raised again for two quarters and is not printed until it is said whether it still holds.</source>
        <translation>“%1” (%2 đơn vị) không được nêu lại trong hai quý, chưa đưa vào báo cáo. Đề nghị xem lại và cho biết nội dung này còn hay không.</translation>
    </message>
    <message>
        <source>“%1” was asked of UBND tỉnh in report no. %2 of %3; no answer is entered yet.</source>
        <translation>“%1” đã kiến nghị UBND tỉnh tại Báo cáo số %2 ngày %3, chưa nhập ý kiến trả lời.</translation>
    </message>
    <message>
        <source>“%1”, asked of UBND tỉnh in report no. %2 of %3, names a day that has passed and is told as no longer asked. Say whether an answer is still awaited.</source>
        <translation>“%1” đã kiến nghị UBND tỉnh tại Báo cáo số %2 ngày %3, nay thời hạn nêu trong kiến nghị đã qua nên báo cáo ghi là không còn đề nghị. Đề nghị cho biết có còn chờ trả lời hay không.</translation>
    </message>
    <message>
        <source>%1, task %2: %3 of %4 sentences of %5 are printed; see whether what is left out matters.</source>
        <translation>%1, nhiệm vụ %2: trích %3 trong %4 câu của %5; đề nghị xem phần không trích.</translation>
    </message>
    <message>
        <source>%1 lacks its number, day, issuer or subject and is not cited in full; complete it in Settings.</source>
        <translation>%1 chưa đủ số, ngày, cơ quan ban hành hoặc trích yếu nên chưa được nêu đầy đủ; đề nghị bổ sung ở mục Cài đặt.</translation>
    </message>
    <message>
        <source>%1 is listed although it is told already; the report cites it once.</source>
        <translation>%1 đã có trong danh mục, báo cáo chỉ nêu một lần; đề nghị kiểm tra, xóa dòng trùng.</translation>
    </message>
    <message>
        <source>%1 carries a day that has not come yet: %2.</source>
        <translation>%1 ghi ngày chưa đến: %2.</translation>
    </message>
    <message>
        <source>%1 ended on %2, before the plan, which began on %3: nobody had its tasks yet.</source>
        <translation>%1 kết thúc ngày %2, trước khi có Kế hoạch (tính từ ngày %3); khi đó chưa có cơ quan, đơn vị nào được giao nhiệm vụ của Kế hoạch.</translation>
    </message>
    <message>
        <source>Agency %1 reports task %2 as done, which is continuous and never done; it counts as under way.</source>
        <translation>%1 báo cáo hoàn thành nhiệm vụ %2 là nhiệm vụ thường xuyên, không có thời điểm hoàn thành; được tính là đang thực hiện.</translation>
    </message>
    <message>
        <source>“%1” is none of the answers to choose from (%2). Ask what is meant.</source>
        <translation>“%1” không phải là một trong các câu trả lời của danh sách (%2). Đề nghị hỏi lại đơn vị.</translation>
    </message>
    <message>
        <source>The answer about “%1” was left out: it is not open of this agency, or was answered before. See its obstacles.</source>
        <translation>Câu trả lời về “%1” không được ghi nhận: nội dung này không còn chờ xử lý của đơn vị, hoặc đã được trả lời trước đó. Đề nghị xem trang Khó khăn, kiến nghị.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Đã hoàn tác thay đổi gần nhất.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Đã hoàn tác: %1.</translation>
    </message>
    <message>
        <source>The change was done again.</source>
        <translation>Đã làm lại thay đổi.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Đã làm lại: %1.</translation>
    </message>
    <message>
        <source>how it is addressed</source>
        <translation>cách đề nghị</translation>
    </message>
    <message>
        <source>addressee of reports</source>
        <translation>nơi kính gửi</translation>
    </message>
    <message>
        <source>addressees</source>
        <translation>nơi nhận văn bản</translation>
    </message>
    <message>
        <source>place in the report</source>
        <translation>vị trí trong báo cáo</translation>
    </message>
    <message>
        <source>agencies&apos; deadline</source>
        <translation>thời hạn của các cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>working days of the agencies</source>
        <translation>số ngày làm việc dành cho các cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>tên gọi khác</translation>
    </message>
    <message>
        <source>annexes</source>
        <translation>phụ lục</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>nội dung trả lời</translation>
    </message>
    <message>
        <source>agencies asked</source>
        <translation>cơ quan, đơn vị được đề nghị báo cáo</translation>
    </message>
    <message>
        <source>tasks asked about</source>
        <translation>nhiệm vụ cần báo cáo</translation>
    </message>
    <message>
        <source>year compared with</source>
        <translation>năm so sánh</translation>
    </message>
    <message>
        <source>category</source>
        <translation>nhóm nội dung</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>nguyên nhân</translation>
    </message>
    <message>
        <source>way it came</source>
        <translation>hình thức gửi</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>thẩm quyền giải quyết</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>đầu mối liên hệ</translation>
    </message>
    <message>
        <source>cumulative figure</source>
        <translation>lũy kế từ đầu năm</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>thời hạn</translation>
    </message>
    <message>
        <source>changes of the deadline</source>
        <translation>các lần điều chỉnh thời hạn</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>số chữ số thập phân</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>mẫu số của tỷ lệ</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>khó khăn, vướng mắc</translation>
    </message>
    <message>
        <source>share that must be done</source>
        <translation>tỷ lệ được tính là hoàn thành</translation>
    </message>
    <message>
        <source>program&apos;s draft</source>
        <translation>nội dung do chương trình soạn</translation>
    </message>
    <message>
        <source>drafting unit</source>
        <translation>đơn vị soạn thảo</translation>
    </message>
    <message>
        <source>days before a deadline</source>
        <translation>số ngày tính là sắp đến hạn</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>results by task</source>
        <translation>kết quả từng nhiệm vụ</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>ước thực hiện</translation>
    </message>
    <message>
        <source>example data</source>
        <translation>số liệu ví dụ</translation>
    </message>
    <message>
        <source>expected day</source>
        <translation>ngày dự kiến hoàn thành</translation>
    </message>
    <message>
        <source>who fills it in</source>
        <translation>cơ quan, đơn vị cung cấp số liệu</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>năm bắt đầu</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>group of tasks</source>
        <translation>nhóm nhiệm vụ</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>issuing body</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>department that issues</source>
        <translation>cơ quan, tổ chức ban hành văn bản</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>năm kết thúc</translation>
    </message>
    <message>
        <source>added result of the year before</source>
        <translation>kết quả bổ sung của năm trước</translation>
    </message>
    <message>
        <source>added state of the year before</source>
        <translation>trạng thái bổ sung của năm trước</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>căn cứ pháp lý</translation>
    </message>
    <message>
        <source>day of the commune&apos;s plan</source>
        <translation>ngày của kế hoạch thực hiện</translation>
    </message>
    <message>
        <source>number of the commune&apos;s plan</source>
        <translation>số kế hoạch thực hiện</translation>
    </message>
    <message>
        <source>result of the longer period</source>
        <translation>kết quả của kỳ dài hơn</translation>
    </message>
    <message>
        <source>members</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>naming late agencies</source>
        <translation>nêu tên cơ quan, đơn vị gửi chậm</translation>
    </message>
    <message>
        <source>number and symbol</source>
        <translation>số, ký hiệu</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>tử số của tỷ lệ</translation>
    </message>
    <message>
        <source>officer&apos;s text</source>
        <translation>nội dung do cán bộ sửa</translation>
    </message>
    <message>
        <source>task above it</source>
        <translation>nhiệm vụ cấp trên</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>tệp PDF</translation>
    </message>
    <message>
        <source>progress in percent</source>
        <translation>tiến độ (%)</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa danh</translation>
    </message>
    <message>
        <source>position</source>
        <translation>thứ tự</translation>
    </message>
    <message>
        <source>annex of receipts</source>
        <translation>phụ lục tình hình gửi báo cáo</translation>
    </message>
    <message>
        <source>product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>day of delivery</source>
        <translation>ngày hoàn thành sản phẩm</translation>
    </message>
    <message>
        <source>number of the product</source>
        <translation>số, ký hiệu văn bản sản phẩm</translation>
    </message>
    <message>
        <source>to whom it is delivered</source>
        <translation>nơi trình</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>đề xuất, kiến nghị</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>day received</source>
        <translation>ngày nhận</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>nơi nhận</translation>
    </message>
    <message>
        <source>reporting regime</source>
        <translation>chế độ báo cáo</translation>
    </message>
    <message>
        <source>basis of the regime</source>
        <translation>căn cứ chế độ báo cáo</translation>
    </message>
    <message>
        <source>result</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>ngừng theo dõi</translation>
    </message>
    <message>
        <source>period of the review</source>
        <translation>kỳ xem lại</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>ngày trả lời</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>lần gửi</translation>
    </message>
    <message>
        <source>words</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>phạm vi số liệu</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>tên viết tắt</translation>
    </message>
    <message>
        <source>short name of the task</source>
        <translation>tên ngắn của nhiệm vụ</translation>
    </message>
    <message>
        <source>short subject</source>
        <translation>trích yếu ngắn</translation>
    </message>
    <message>
        <source>day signed</source>
        <translation>ngày ký</translation>
    </message>
    <message>
        <source>authority to sign</source>
        <translation>quyền hạn ký</translation>
    </message>
    <message>
        <source>signer&apos;s name</source>
        <translation>họ tên người ký</translation>
    </message>
    <message>
        <source>signer&apos;s position</source>
        <translation>chức vụ người ký</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>style</source>
        <translation>kiểu trình bày</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>way of adding up</source>
        <translation>cách tổng hợp</translation>
    </message>
    <message>
        <source>superior body</source>
        <translation>cơ quan chủ quản</translation>
    </message>
    <message>
        <source>reason for a supplement</source>
        <translation>lý do đề nghị bổ sung</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>ký hiệu</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>nhiệm vụ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên gọi</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị tính</translation>
    </message>
    <message>
        <source>department&apos;s day</source>
        <translation>ngày Sở báo cáo UBND tỉnh</translation>
    </message>
    <message>
        <source>department&apos;s deadline</source>
        <translation>thời hạn của Sở</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>có hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>có hiệu lực đến ngày</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>worked weekends</source>
        <translation>ngày nghỉ làm bù</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>forecast for the year</source>
        <translation>ước hoàn thành trong năm</translation>
    </message>
    <message>
        <source>The field %1 is blank or cannot be used. Nothing was written; correct it and try again.</source>
        <translation>Mục %1 còn để trống hoặc không dùng được. Chưa ghi gì; đề nghị sửa lại rồi làm tiếp.</translation>
    </message>
    <message>
        <source>The text of the field %1 is too long (%2 characters). Nothing was written; shorten it and try again.</source>
        <translation>Nội dung mục %1 quá dài (%2 ký tự). Chưa ghi gì; đề nghị rút ngắn rồi làm tiếp.</translation>
    </message>
    <message>
        <source>The department&apos;s contact is not entered, so that nobody to ask is named; see Settings.</source>
        <translation>Chưa có đầu mối liên hệ của Sở nên công văn, biểu mẫu không ghi người để liên hệ; đề nghị nhập ở mục Cài đặt.</translation>
    </message>
    <message>
        <source>%1 holds a text that is longer than a cell takes; its end was left out.</source>
        <translation>%1 có nội dung dài hơn ô của bảng tính; phần cuối đã lược bớt.</translation>
    </message>
    <message>
        <source>No sheet has the columns “%1” and “%2” of a register of incoming documents. Choose the table that the clerk wrote out.</source>
        <translation>Không trang tính nào có cột “%1” và cột “%2” của sổ đăng ký văn bản đến. Đề nghị chọn tệp sổ do văn thư xuất ra.</translation>
    </message>
    <message>
        <source>day of arrival of the document</source>
        <translation>ngày đến của văn bản</translation>
    </message>
    <message>
        <source>day of receipt of the form</source>
        <translation>ngày nhận biểu mẫu</translation>
    </message>
    <message>
        <source>number in the incoming register</source>
        <translation>số đến</translation>
    </message>
    <message>
        <source>The register has no column “%1”; what stands in it cannot be taken over.</source>
        <translation>Sổ không có cột “%1” nên không ghi được nội dung của cột này.</translation>
    </message>
    <message>
        <source>It is not certain who “%1” is; it may be %2. Choose the report.</source>
        <translation>Chưa rõ “%1” là cơ quan, đơn vị nào; có thể là %2. Đề nghị chọn báo cáo.</translation>
    </message>
    <message>
        <source>“%1” is an old name, today part of %2. Choose the report.</source>
        <translation>“%1” là tên cũ, nay thuộc %2. Đề nghị chọn báo cáo.</translation>
    </message>
    <message>
        <source>The author “%1” may be another body than %2. Is this its report?</source>
        <translation>Tác giả “%1” có thể không phải là %2. Đây có phải báo cáo của đơn vị này không?</translation>
    </message>
    <message>
        <source>The register does not tell whether this document of %1 is its report on the plan (“%2”).</source>
        <translation>Sổ không cho biết văn bản này của %1 có phải là báo cáo thực hiện Kế hoạch hay không (“%2”).</translation>
    </message>
    <message>
        <source>Several documents may be the report of %1; see %2 too. Choose one.</source>
        <translation>Có nhiều văn bản có thể là báo cáo của %1; xem cả %2. Đề nghị chọn một văn bản.</translation>
    </message>
    <message>
        <source>%1 has %2 reports without a number. Choose the one that this document belongs to.</source>
        <translation>%1 có %2 báo cáo chưa có số. Đề nghị chọn báo cáo ứng với văn bản này.</translation>
    </message>
    <message>
        <source>No report of %1 was read or entered yet. Record that its document has come, and enter what it says afterwards?</source>
        <translation>Chưa có báo cáo của %1 trong kỳ. Ghi nhận đã nhận được văn bản rồi nhập nội dung sau?</translation>
    </message>
    <message>
        <source>%1: the register has the number %2, the report %3. Is that to be replaced?</source>
        <translation>%1: sổ ghi số %2, báo cáo đang ghi số %3. Có thay không?</translation>
    </message>
    <message>
        <source>%1: the register dates the document %2, the report says %3. Is that to be replaced?</source>
        <translation>%1: sổ ghi văn bản ngày %2, báo cáo đang ghi ngày %3. Có thay không?</translation>
    </message>
    <message>
        <source>%1: by the register the document arrived on %2, on record is %3. Is that to be replaced?</source>
        <translation>%1: theo sổ, văn bản đến ngày %2, đang ghi ngày %3. Có thay không?</translation>
    </message>
    <message>
        <source>%1: the register has it as incoming number %2, on record is %3. Is that to be replaced?</source>
        <translation>%1: sổ ghi số đến %2, đang ghi số đến %3. Có thay không?</translation>
    </message>
    <message>
        <source>%1: the document arrived on %2, before its own day (%3). Look at the register.</source>
        <translation>%1: ngày đến %2 trước ngày của văn bản (%3). Đề nghị xem lại sổ.</translation>
    </message>
    <message>
        <source>%1: the day %2 is still to come. Look at the register.</source>
        <translation>%1: ngày %2 chưa đến. Đề nghị xem lại sổ.</translation>
    </message>
    <message>
        <source>new deadline</source>
        <translation>thời hạn mới</translation>
    </message>
    <message>
        <source>You were looking at %1, but the copy that was kept of it (%2) is gone or damaged. Read the file again, and mend again what you had mended.</source>
        <translation>Bạn đang xem dở %1, nhưng bản lưu của tệp này (%2) không còn hoặc đã hỏng. Đề nghị đọc lại tệp và sửa lại những chỗ đã sửa.</translation>
    </message>
    <message>
        <source>What you had mended in row %1 finds no place in the file any more: “%2”. Mend it again where it belongs.</source>
        <translation>Chỗ bạn đã sửa ở dòng %1 không còn tìm thấy trong tệp: “%2”. Đề nghị sửa lại vào đúng chỗ.</translation>
    </message>
    <message>
        <source>There is no %1, or it is a link to what is not there any more. Nothing of it was read; check the name and the folder.</source>
        <translation>Không có %1, hoặc đây là liên kết tới nơi không còn. Chưa đọc được gì; đề nghị kiểm tra lại tên và thư mục.</translation>
    </message>
    <message>
        <source>You have no right to read %1. Nothing of it was read; have the right given to you, or copy it to a folder of your own.</source>
        <translation>Không có quyền đọc %1. Chưa đọc được gì; đề nghị xin cấp quyền đọc, hoặc chép vào thư mục của mình.</translation>
    </message>
    <message>
        <source>There is no file to read in %1. Check whether it is the right folder or archive.</source>
        <translation>Trong %1 không có tệp nào để đọc. Đề nghị kiểm tra có đúng thư mục hoặc tệp nén cần chọn không.</translation>
    </message>
    <message>
        <source>The copy %1 is damaged or incomplete (%2). Nothing was restored; take another copy, as the one before it.</source>
        <translation>Bản sao lưu %1 đã hỏng hoặc không đầy đủ (%2). Chưa khôi phục gì; đề nghị dùng bản sao lưu khác, như bản liền trước.</translation>
    </message>
    <message>
        <source>The folder for temporary files, %1, cannot be written (%2). Nothing was written; free some space there, or set TMPDIR to a folder that has some.</source>
        <translation>Không ghi được vào thư mục tạm %1 (%2). Chưa ghi tệp nào; đề nghị giải phóng chỗ ở đó, hoặc đặt biến TMPDIR tới thư mục còn chỗ.</translation>
    </message>
    <message>
        <source>Its day of receipt, %1, is before the period began (%2). Look at the day, or accept the file by itself.</source>
        <translation>Ngày nhận %1 trước khi kỳ báo cáo bắt đầu (%2). Đề nghị xem lại ngày nhận, hoặc nhận riêng tệp này nếu đúng.</translation>
    </message>
    <message>
        <source>%1: the day %2 is before the period began (%3). Look at the register.</source>
        <translation>%1: ngày %2 trước khi kỳ báo cáo bắt đầu (%3). Đề nghị xem lại sổ.</translation>
    </message>
    <message>
        <source>The incoming number %1 is given twice; see %2 too. Look at the register.</source>
        <translation>Số đến %1 bị trùng; xem cả %2. Đề nghị xem lại sổ.</translation>
    </message>
    <message>
        <source>The register does not tell whose document this is (“%1”). Look at the register, or enter it by hand.</source>
        <translation>Sổ không ghi tác giả của văn bản này (“%1”). Đề nghị xem lại sổ, hoặc nhập tay.</translation>
    </message>
    <message>
        <source>“%1” is none of those who are asked to report, and its document is on the plan (“%2”). Look at the register, or enter it by hand.</source>
        <translation>“%1” không có trong các đơn vị được đề nghị báo cáo, nhưng văn bản nói về kế hoạch này (“%2”). Đề nghị xem lại sổ, hoặc nhập tay.</translation>
    </message>
    <message>
        <source>%1: the register has no number of this document. Is it its report?</source>
        <translation>%1: sổ không ghi số, ký hiệu của văn bản này. Đây có phải báo cáo của đơn vị không?</translation>
    </message>
    <message>
        <source>The file was read as the report of %1, but speaks of %2. Choose the right agency.</source>
        <translation>Tệp được đọc là báo cáo của %1 nhưng nội dung ghi của %2. Đề nghị chọn đúng cơ quan, đơn vị.</translation>
    </message>
    <message>
        <source>The sheet “%1” is headed %2, but the rest of the file is of %3. Ask the agency whose figures they are.</source>
        <translation>Trang tính “%1” ghi của %2, các phần còn lại của tệp là của %3. Đề nghị hỏi lại đơn vị gửi số liệu này của ai.</translation>
    </message>
    <message>
        <source>In which encoding the text stands is not certain; it was read as %1 (“%2”). Compare it with the original, or ask for the file as .xlsx, or as CSV in UTF-8.</source>
        <translation>Chưa chắc tệp dùng bảng mã nào; đang đọc theo %1 (“%2”). Đề nghị đối chiếu với bản gốc, hoặc đề nghị đơn vị gửi lại tệp .xlsx hay CSV theo UTF-8.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2. Correct it if something else is meant.</source>
        <translation>“%1” được quy đổi thành %2. Đề nghị sửa nếu chưa đúng.</translation>
    </message>
    <message>
        <source>“%1” was not taken, since the figure is asked for in %2. Ask the agency, and enter it in that unit.</source>
        <translation>Chưa nhận “%1” vì số liệu này phải ghi theo đơn vị tính %2. Đề nghị hỏi lại đơn vị gửi và nhập theo đơn vị tính đó.</translation>
    </message>
    <message>
        <source>%1: the estimate of “%2” for the year is smaller than what there is already.</source>
        <translation>%1: ước cả năm “%2” nhỏ hơn số đã thực hiện.</translation>
    </message>
    <message>
        <source>%1: the figure of “%2” is %3, more than that of “%4” (%5), which it is part of.</source>
        <translation>%1: số liệu “%2” là %3, lớn hơn số liệu “%4” (%5) của chính đơn vị, trong khi chỉ là một phần của số đó.</translation>
    </message>
    <message>
        <source>%1: the figure of “%2” is %3, more than any agency can have (at most %4).</source>
        <translation>%1: số liệu “%2” là %3, lớn hơn mức một cơ quan, đơn vị có thể có (nhiều nhất %4).</translation>
    </message>
    <message>
        <source>The number %1 is larger than any that can be reported (at most %2). Nothing was written; check it and its unit.</source>
        <translation>Số %1 lớn hơn mọi số liệu có thể báo cáo (nhiều nhất %2). Chưa ghi gì; đề nghị kiểm tra lại số và đơn vị tính.</translation>
    </message>
    <message>
        <source>Its day of receipt, %1, is weeks before the period ends (%2). Look at the day.</source>
        <translation>Ngày nhận %1 sớm hơn nhiều tuần so với ngày kết thúc kỳ báo cáo (%2). Đề nghị xem lại ngày nhận.</translation>
    </message>
    <message>
        <source>“%1” is no number of a document; none is taken. Enter it once there is one.</source>
        <translation>“%1” không phải là số văn bản nên không được ghi. Đề nghị nhập khi đã có số.</translation>
    </message>
    <message>
        <source>%1: the product of task %2 bears the day %3, before the plan (%4). Look at the document.</source>
        <translation>%1: văn bản sản phẩm của nhiệm vụ %2 ghi ngày %3, trước khi có Kế hoạch (%4). Đề nghị xem lại văn bản.</translation>
    </message>
    <message>
        <source>%1: the product of task %2 bears the day %3, after its report came (%4). Look at the document.</source>
        <translation>%1: văn bản sản phẩm của nhiệm vụ %2 ghi ngày %3, sau ngày nhận báo cáo (%4). Đề nghị xem lại văn bản.</translation>
    </message>
    <message>
        <source>%1: task %2 is said not to be begun, or that nothing arose, but a product or a whole share of work stands beside it. Ask which of them holds.</source>
        <translation>%1: nhiệm vụ %2 ghi là chưa triển khai hoặc không phát sinh nhưng lại có sản phẩm hoặc ghi đã làm xong. Đề nghị hỏi lại đơn vị.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number of its plan; the plan is not counted as sent.</source>
        <translation>%1: “%2” không phải là số kế hoạch; kế hoạch chưa được tính là đã gửi.</translation>
    </message>
    <message>
        <source>%1: its plan bears the day %2, before the province&apos;s (%3). Look at the plan.</source>
        <translation>%1: kế hoạch của đơn vị ghi ngày %2, trước kế hoạch của tỉnh (%3). Đề nghị xem lại kế hoạch.</translation>
    </message>
    <message>
        <source>%1: its plan bears the day %2, after its report came (%3). Look at the plan.</source>
        <translation>%1: kế hoạch của đơn vị ghi ngày %2, sau ngày nhận báo cáo (%3). Đề nghị xem lại kế hoạch.</translation>
    </message>
    <message>
        <source>The number %1 is given to several letters of one year (%2). Look at the clerk&apos;s register.</source>
        <translation>Số %1 được dùng cho nhiều công văn trong cùng một năm (%2). Đề nghị xem lại sổ văn thư.</translation>
    </message>
    <message>
        <source>Several columns of the register are “%1”; only the first is read. Look whether it is the right one.</source>
        <translation>Sổ có nhiều cột “%1”; chỉ đọc cột đầu tiên. Đề nghị xem đó có đúng là cột cần lấy không.</translation>
    </message>
    <message>
        <source>The report draws on made-up example data of earlier periods; every page says so.</source>
        <translation>Báo cáo có dùng số liệu ví dụ của kỳ trước; mọi trang in đều ghi rõ.</translation>
    </message>
    <message>
        <source>%1: the day %2 is weeks before the period ends (%3). Look at the register.</source>
        <translation>%1: ngày %2 sớm hơn nhiều tuần so với ngày kết thúc kỳ báo cáo (%3). Đề nghị xem lại sổ.</translation>
    </message>
    <message>
        <source>Text that is hidden, struck out or deleted in a tracked change was not read: “%1”. Ask whether it is meant.</source>
        <translation>Phần chữ ẩn, gạch bỏ hoặc đã xóa trong vết sửa (Track Changes) không được đọc: “%1”. Đề nghị hỏi lại đơn vị nếu cần lấy nội dung này.</translation>
    </message>
    <message>
        <source>Task %1 stands in two rows; the fuller one was taken and %2 left out (“%3”). Add what is missing.</source>
        <translation>Nhiệm vụ %1 có hai dòng; đã lấy dòng đầy đủ hơn, không lấy %2 (“%3”). Đề nghị bổ sung phần còn thiếu.</translation>
    </message>
    <message>
        <source>The table has several columns “%1”; the first one counts, and “%2” was not entered. Copy it where it belongs.</source>
        <translation>Bảng có nhiều cột “%1”; đã lấy cột đầu, chưa lấy nội dung “%2”. Đề nghị chép vào đúng cột.</translation>
    </message>
    <message>
        <source>The indicator “%1” stands in two rows with different figures (%2 and %3); neither was taken. Ask the agency which one holds.</source>
        <translation>Chỉ tiêu “%1” có hai dòng ghi khác số liệu (%2 và %3); chưa lấy dòng nào. Đề nghị hỏi lại đơn vị số nào đúng.</translation>
    </message>
    <message>
        <source>The row has the code of “%1” and the name “%2”; %3 was not taken. Ask the agency, and enter it by hand.</source>
        <translation>Dòng số liệu mang mã của chỉ tiêu “%1” nhưng ghi tên “%2”; chưa lấy %3. Đề nghị hỏi lại đơn vị rồi nhập tay.</translation>
    </message>
    <message>
        <source>The name of %1 has letters that are not in Unicode, and it was not read. Give the file another name and read it again.</source>
        <translation>Tên tệp %1 có ký tự không thuộc bảng mã Unicode nên chưa đọc được tệp. Đề nghị đổi tên tệp rồi đọc lại.</translation>
    </message>
    <message>
        <source>There are %1 reports of this agency: %2. Look at them and accept them one by one; the last one accepted counts.</source>
        <translation>Có %1 báo cáo của cùng cơ quan, đơn vị: %2. Đề nghị xem và nhận từng báo cáo; báo cáo nhận sau cùng được dùng.</translation>
    </message>
    <message>
        <source>The column “%1” tells of another time and was not read (“%2”). Check whether the form is of this period, or enter what belongs to it by hand.</source>
        <translation>Cột “%1” không phải của kỳ này nên không được lấy (“%2”). Đề nghị kiểm tra biểu mẫu có đúng kỳ không, hoặc nhập tay nội dung của kỳ này.</translation>
    </message>
    <message>
        <source>Numbers are written in two ways (“%1” and “%2”): points and commas may mean thousands or decimals. Compare each figure with the file.</source>
        <translation>Số liệu trong bảng ghi theo hai cách (“%1” và “%2”): dấu chấm, dấu phẩy có thể là phần nghìn hoặc phần thập phân. Đề nghị đối chiếu từng số với tệp.</translation>
    </message>
    <message>
        <source>“%1” is no whole number, and “%2” is counted one by one; it was not taken. Ask for the number.</source>
        <translation>“%1” không phải số nguyên, trong khi “%2” đếm theo từng đơn vị; chưa lấy số này. Đề nghị hỏi lại đơn vị.</translation>
    </message>
    <message>
        <source>The sender is written as “%1”, another body than %2. Is it the report of %2?</source>
        <translation>Tệp ghi tên cơ quan là “%1”, không phải %2. Đây có phải báo cáo của %2 không?</translation>
    </message>
    <message>
        <source>The file bears two numbers of its document: “%1” and “%2”; the first was taken. Ask which one holds.</source>
        <translation>Tệp ghi hai số văn bản: “%1” và “%2”; đang lấy số thứ nhất. Đề nghị kiểm tra số nào đúng.</translation>
    </message>
    <message>
        <source>The subject of the mail speaks of %1, but %2 is being read. Check whether the right file is attached.</source>
        <translation>Tiêu đề thư ghi %1, trong khi đang nhận báo cáo %2. Đề nghị kiểm tra tệp đính kèm có đúng không.</translation>
    </message>
    <message>
        <source>The subject of the mail names %1, but the file is of %2. Check whether the right file is attached.</source>
        <translation>Tiêu đề thư ghi tên %1, nhưng tệp là của %2. Đề nghị kiểm tra tệp đính kèm có đúng không.</translation>
    </message>
    <message>
        <source>The mail was sent on %1, which cannot go with the day %2 of the file or of its receipt. Check both days.</source>
        <translation>Thư gửi ngày %1, không phù hợp với ngày %2 ghi trong tệp hoặc ngày nhận. Đề nghị kiểm tra lại hai ngày này.</translation>
    </message>
    <message>
        <source>The document is dated %1, weeks before the period ends (%2). Check whether it tells of the whole period.</source>
        <translation>Văn bản ghi ngày %1, sớm hơn nhiều tuần so với ngày kết thúc kỳ báo cáo (%2). Đề nghị kiểm tra báo cáo có đủ số liệu của cả kỳ không.</translation>
    </message>
    <message>
        <source>The document is dated %1, before the period begins (%2). Check whether the report is of this period, and its day.</source>
        <translation>Văn bản ghi ngày %1, trước khi kỳ báo cáo bắt đầu (%2). Đề nghị kiểm tra báo cáo có đúng kỳ không và ngày của văn bản.</translation>
    </message>
    <message>
        <source>%1: of task %2 it is said that nothing arose, but the result tells numbers. A report tells the state alone; ask which of them holds.</source>
        <translation>%1: nhiệm vụ %2 ghi không phát sinh nhưng kết quả lại nêu số liệu. Báo cáo chỉ nêu trạng thái; đề nghị hỏi lại đơn vị.</translation>
    </message>
    <message>
        <source>%1: the state of task %2 does not fit its share of work (%3). Ask which of them holds.</source>
        <translation>%1: trạng thái của nhiệm vụ %2 không phù hợp với tỷ lệ hoàn thành %3. Đề nghị hỏi lại đơn vị.</translation>
    </message>
    <message>
        <source>%1: “%2” counts what there is at the end of the period, which stands in the column of the period; told are %3 there and %4 in all. Ask how much there is now.</source>
        <translation>%1: “%2” là số hiện có đến hết kỳ, ghi ở cột thực hiện trong kỳ; báo cáo ghi thực hiện trong kỳ %3, lũy kế %4. Đề nghị hỏi lại số hiện có.</translation>
    </message>
    <message>
        <source>Files still under review in “Read files”: %1 (of: %2); not counted yet.</source>
        <translation>Còn %1 tệp đang xem dở ở trang Đọc tệp (của: %2), chưa được tính.</translation>
    </message>
    <message>
        <source>A file of %1 is still under review in “Read files”. Accept it first, and read the register then; or is this another document?</source>
        <translation>Còn tệp của %1 đang xem dở ở trang Đọc tệp. Nên nhận tệp đó trước rồi đọc lại sổ; hay đây là văn bản khác?</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>đã bị xóa</translation>
    </message>
    <message>
        <source>This version leaves blank what the one that counts says of %1 tasks (%2). Accept it only if that is no longer to count.</source>
        <translation>Bản này để trống %1 nội dung mà bản đã nhận có: nhiệm vụ %2. Chỉ tiếp nhận nếu các nội dung đó không còn được tính.</translation>
    </message>
    <message>
        <source>“%1” holds several numbers and was not taken. Ask the agency which one holds.</source>
        <translation>Ô ghi nhiều số (“%1”) nên chưa lấy số nào. Đề nghị hỏi lại đơn vị số đúng.</translation>
    </message>
    <message>
        <source>The column “%1” is not read from the file: there stands “%2”, and here “%3”. Ask the agency if what we hold is wrong.</source>
        <translation>Cột “%1” do Sở ghi sẵn, không lấy từ tệp: trong tệp ghi “%2”, số đang có “%3”. Đề nghị hỏi lại đơn vị nếu số đang có chưa đúng.</translation>
    </message>
    <message>
        <source>%1: the figure of “%2” is %3, less than its parts together (%4: %5).</source>
        <translation>%1: số liệu “%2” là %3, nhỏ hơn tổng các phần của nó (%4: %5).</translation>
    </message>
    <message>
        <source>%1: the figure of “%2” is %3, more than that of “%4” (%5). Ask which of them holds.</source>
        <translation>%1: số liệu “%2” là %3, lớn hơn số liệu “%4” (%5). Đề nghị hỏi lại đơn vị số đúng.</translation>
    </message>
    <message>
        <source>“%1” is less than 0, which no figure of an indicator can be; it was not saved.</source>
        <translation>“%1” nhỏ hơn 0; số liệu của chỉ tiêu không thể âm nên chưa được lưu.</translation>
    </message>
    <message>
        <source>“%1” is no number; write for example 2.654,85.</source>
        <translation>“%1” không phải là số; đề nghị ghi theo dạng 2.654,85.</translation>
    </message>
    <message>
        <source>“%1” does not belong into this cell; it stays as it was.</source>
        <translation>“%1” không đúng với ô này; ô giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where one writes at a time, and is being written by %2. It can be read meanwhile; open it again later. Only if you are sure that nobody writes it any more, delete %1.lock beside it.</source>
        <translation>%1 nằm trên ổ chia sẻ qua mạng, mỗi lúc chỉ một người ghi được; hiện %2 đang ghi. Trong lúc đó vẫn xem được; hãy mở lại sau. Chỉ khi biết chắc không còn ai ghi tệp này mới xóa tệp %1.lock nằm bên cạnh.</translation>
    </message>
    <message>
        <source>%1 lies on a network share and is of an older version of the program. Writing it would upgrade it, and everybody who uses it would need this version too, so nothing was changed. Install this version for all of them first, then open the file in the window, which asks you.</source>
        <translation>%1 nằm trên ổ chia sẻ qua mạng và thuộc phiên bản cũ hơn của chương trình. Ghi vào tệp sẽ nâng cấp tệp, khi đó mọi người dùng tệp này đều cần phiên bản mới, nên chưa có gì được thay đổi. Hãy cài phiên bản này cho tất cả mọi người trước, rồi mở tệp trong cửa sổ chương trình, chương trình sẽ hỏi lại.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::NavigationBar</name>
    <message>
        <source>Work of the period</source>
        <translation>Công việc trong kỳ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Báo cáo nhận về</translation>
    </message>
    <message>
        <source>Summary report</source>
        <translation>Báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Các mục làm việc</translation>
    </message>
    <message>
        <source>Indicators, figures</source>
        <translation>Chỉ tiêu, số liệu</translation>
    </message>
    <message>
        <source>Letters, directions</source>
        <translation>Công văn, chỉ đạo</translation>
    </message>
</context>
<context>
    <name>dondoc::views::NextPeriodDialog</name>
    <message>
        <source>Open the next period</source>
        <translation>Mở kỳ báo cáo tiếp theo</translation>
    </message>
    <message>
        <source>Nothing is closed or deleted: the present period stays as it is and can be chosen again at the top of the window.</source>
        <translation>Không có gì bị đóng hay xóa: kỳ hiện tại giữ nguyên và chọn lại được ở phía trên cửa sổ.</translation>
    </message>
    <message>
        <source>&amp;Open the period</source>
        <translation>&amp;Mở kỳ</translation>
    </message>
    <message>
        <source>Days counted:</source>
        <translation>Thời gian chốt số liệu:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Agencies report by:</source>
        <translation>Các cơ quan, đơn vị gửi chậm nhất:</translation>
    </message>
    <message>
        <source>The department reports by:</source>
        <translation>Sở báo cáo chậm nhất:</translation>
    </message>
    <message>
        <source>Agencies asked for a report:</source>
        <translation>Cơ quan, đơn vị được đề nghị báo cáo:</translation>
    </message>
    <message>
        <source>Difficulties and proposals carried over:</source>
        <translation>Khó khăn, kiến nghị chuyển sang:</translation>
    </message>
    <message>
        <source>Tasks with a deadline, not yet done:</source>
        <translation>Nhiệm vụ có thời hạn chưa hoàn thành:</translation>
    </message>
    <message>
        <source>&amp;Make the forms, one for every agency, into the folder</source>
        <translation>&amp;Lập biểu mẫu cho từng cơ quan, đơn vị, lưu vào thư mục</translation>
    </message>
    <message>
        <source>Folder of the forms</source>
        <translation>Thư mục biểu mẫu</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Chọn…</translation>
    </message>
    <message>
        <source>%1 (tasks %2)</source>
        <translation>%1 (nhiệm vụ %2)</translation>
    </message>
    <message>
        <source>Of those overdue:</source>
        <translation>Trong đó quá hạn:</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ObstacleBar</name>
    <message>
        <source>All of this kind</source>
        <translation>Chọn cả loại</translation>
    </message>
    <message>
        <source>It is neither printed nor counted from now on.</source>
        <translation>Từ nay không in, không tính là đã trả lời.</translation>
    </message>
    <message>
        <source>The report goes on asking UBND tỉnh for it.</source>
        <translation>Báo cáo tiếp tục đề nghị UBND tỉnh xem xét.</translation>
    </message>
    <message>
        <source>Number, day and content of what UBND tỉnh answered.</source>
        <translation>Nhập số, ngày, nội dung văn bản trả lời của UBND tỉnh.</translation>
    </message>
    <message>
        <source>The report says once that it is no longer asked; the difficulty stays.</source>
        <translation>Báo cáo nêu một lần là không còn đề nghị; khó khăn, vướng mắc vẫn được giữ.</translation>
    </message>
    <message>
        <source>Select what is to be looked at again (Ctrl, Shift) and say what became of it.</source>
        <translation>Chọn các dòng cần xem lại (giữ Ctrl hoặc Shift để chọn nhiều dòng), rồi cho biết kết quả.</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Đã chọn %1 nội dung</translation>
    </message>
    <message>
        <source>What UBND tỉnh was asked is answered apart from the rest.</source>
        <translation>Nội dung đã kiến nghị UBND tỉnh được trả lời riêng; đề nghị chọn từng loại.</translation>
    </message>
    <message>
        <source>It is confirmed, and printed as raised in earlier periods.</source>
        <translation>Xác nhận vẫn còn; được in là đã phản ánh từ các kỳ trước, không tính là phản ánh trong kỳ này.</translation>
    </message>
    <message>
        <source>The report tells it once as solved.</source>
        <translation>Báo cáo nêu một lần là đã được giải quyết.</translation>
    </message>
    <message>
        <source>Selects all lines like the current one</source>
        <translation>Chọn mọi dòng cùng loại với dòng đang chọn</translation>
    </message>
</context>
<context>
    <name>dondoc::views::OriginalView</name>
    <message>
        <source>Originals</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Add original…</source>
        <translation>Thêm bản gốc…</translation>
    </message>
    <message>
        <source>Open with the system&apos;s program</source>
        <translation>Mở bằng chương trình của máy</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Thu nhỏ (Ctrl+lăn chuột)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Phóng to (Ctrl+lăn chuột)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa bề ngang</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Xoay 90°</translation>
    </message>
    <message>
        <source>No original yet. Drop a scan, a photo or the signed PDF here or on the form.</source>
        <translation>Chưa có bản gốc. Kéo bản quét, ảnh chụp hoặc PDF đã ký thả vào đây hoặc vào mẫu nhập.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Bring the folder of originals back from a copy.</source>
        <translation>Tệp %1 không còn ở chỗ đã lưu. Đề nghị khôi phục thư mục bản gốc từ bản sao.</translation>
    </message>
    <message>
        <source>The file %1 is not as it was kept: its content was changed. Bring it back from a copy.</source>
        <translation>Tệp %1 không còn như khi lưu: nội dung đã bị thay đổi. Đề nghị khôi phục tệp từ bản sao.</translation>
    </message>
    <message>
        <source>%1 cannot be shown inside the window.</source>
        <translation>Không hiển thị được %1 trong cửa sổ.</translation>
    </message>
    <message>
        <source>Files to keep as originals</source>
        <translation>Chọn tệp lưu làm bản gốc</translation>
    </message>
    <message>
        <source>Choose the folder where they lie…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Folder of originals</source>
        <translation>Chọn thư mục chứa tệp gốc</translation>
    </message>
</context>
<context>
    <name>dondoc::views::Outputs</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Tệp Word (*.docx)</translation>
    </message>
    <message>
        <source>Annexes in Excel (*.xlsx)</source>
        <translation>Phụ lục dạng Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the summary report</source>
        <translation>Xuất báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Folder for the annexes</source>
        <translation>Thư mục lưu các phụ lục</translation>
    </message>
    <message>
        <source>Slip for the leader</source>
        <translation>Phiếu trình lãnh đạo</translation>
    </message>
</context>
<context>
    <name>dondoc::views::Page</name>
    <message>
        <source>Folder for the forms</source>
        <translation>Chọn thư mục lưu biểu mẫu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PageBox</name>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Tr&amp;ang</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PaperBar</name>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Đang dàn trang</translation>
    </message>
    <message>
        <source>Pages: %p%</source>
        <translation>Dàn trang: %p%</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>The report as PDF, Word or Excel…</source>
        <translation>Báo cáo dạng PDF, Word hoặc Excel…</translation>
    </message>
    <message>
        <source>Each annex as a PDF of its own…</source>
        <translation>Từng phụ lục thành tệp PDF riêng…</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A-1b)</source>
        <translation>PDF lưu trữ (PDF/A-1b)</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PaperView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang của báo cáo</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PartList</name>
    <message>
        <source>Closing</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Mở đầu</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Các mục của báo cáo</translation>
    </message>
    <message>
        <source>The data changed behind your text.</source>
        <translation>Số liệu của đoạn đã sửa nay thay đổi.</translation>
    </message>
    <message>
        <source>Holds text of your own.</source>
        <translation>Có nội dung do cán bộ sửa.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PartToolBar</name>
    <message>
        <source>+ Part</source>
        <translation>+ Mục</translation>
    </message>
    <message>
        <source>A new part behind this one</source>
        <translation>Thêm mục mới sau mục này</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ mục</translation>
    </message>
    <message>
        <source>This part is not printed</source>
        <translation>Không in mục này</translation>
    </message>
    <message>
        <source>Part up</source>
        <translation>Chuyển mục lên</translation>
    </message>
    <message>
        <source>Part down</source>
        <translation>Chuyển mục xuống</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>Về dự thảo</translation>
    </message>
    <message>
        <source>Takes the text of your own out of this part</source>
        <translation>Bỏ các nội dung đã sửa của mục này, lấy lại dự thảo</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PeriodDialog</name>
    <message>
        <source>Ad hoc report: %1</source>
        <translation>Báo cáo đột xuất: %1</translation>
    </message>
    <message>
        <source>New ad hoc report</source>
        <translation>Báo cáo đột xuất mới</translation>
    </message>
    <message>
        <source>Blank: as the plan&apos;s regime has it.</source>
        <translation>Để trống: theo chế độ báo cáo của kế hoạch.</translation>
    </message>
    <message>
        <source>Search agencies</source>
        <translation>Tìm cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>None chosen: everybody whom the plan asks</source>
        <translation>Chưa chọn: mọi cơ quan, đơn vị theo kế hoạch</translation>
    </message>
    <message>
        <source>Search tasks</source>
        <translation>Tìm nhiệm vụ</translation>
    </message>
    <message>
        <source>None chosen: all tasks</source>
        <translation>Chưa chọn: mọi nhiệm vụ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa đợt này</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>Từ n&amp;gày:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>Đế&amp;n ngày:</translation>
    </message>
    <message>
        <source>A&amp;gencies&apos; deadline:</source>
        <translation>Hạn &amp;cơ quan gửi:</translation>
    </message>
    <message>
        <source>Deadline to the &amp;superior:</source>
        <translation>Hạn t&amp;rình UBND tỉnh:</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PlanForm</name>
    <message>
        <source>Agencies report within:</source>
        <translation>Đơn vị gửi báo cáo trong:</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> ngày làm việc</translation>
    </message>
    <message>
        <source>Report upward by day:</source>
        <translation>Sở báo cáo cấp trên vào ngày:</translation>
    </message>
    <message>
        <source> of the period&apos;s last month</source>
        <translation> của tháng cuối kỳ</translation>
    </message>
    <message>
        <source>A task led by many is done at:</source>
        <translation>Nhiệm vụ nhiều đơn vị chủ trì là hoàn thành khi:</translation>
    </message>
    <message>
        <source> % done</source>
        <translation> % hoàn thành</translation>
    </message>
    <message>
        <source>Due soon:</source>
        <translation>Sắp đến hạn:</translation>
    </message>
    <message>
        <source> days before</source>
        <translation> ngày trước hạn</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Without its symbol; blank until known: wide gaps are printed.</source>
        <translation>Không ghi ký hiệu; chưa có thì để trống, khi in sẽ chừa chỗ.</translation>
    </message>
    <message>
        <source>Number of the plan:</source>
        <translation>Số kế hoạch:</translation>
    </message>
    <message>
        <source>Date of the plan:</source>
        <translation>Ngày ban hành:</translation>
    </message>
    <message>
        <source>Printed behind &quot;về&quot; in the titles of the report and of letters.</source>
        <translation>In sau chữ “về” trong trích yếu báo cáo và công văn.</translation>
    </message>
    <message>
        <source>What the plan is about:</source>
        <translation>Nội dung kế hoạch (tóm tắt):</translation>
    </message>
    <message>
        <source>Legal basis, one a line:</source>
        <translation>Căn cứ, mỗi căn cứ một dòng:</translation>
    </message>
    <message>
        <source>Reporting regime</source>
        <translation>Chế độ báo cáo</translation>
    </message>
    <message>
        <source>Basis of the regime:</source>
        <translation>Căn cứ của chế độ báo cáo:</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Saturdays and Sundays worked in exchange.</source>
        <translation>Thứ Bảy, Chủ nhật làm bù.</translation>
    </message>
    <message>
        <source>Holidays, one a line:</source>
        <translation>Ngày nghỉ lễ, mỗi ngày một dòng:</translation>
    </message>
    <message>
        <source>Worked weekends:</source>
        <translation>Ngày làm bù:</translation>
    </message>
    <message>
        <source>%1: agencies by %2, upward by %3.</source>
        <translation>%1: đơn vị gửi chậm nhất ngày %2, Sở báo cáo chậm nhất ngày %3.</translation>
    </message>
    <message>
        <source>Not days, and left out: %1</source>
        <translation>Không phải ngày, không được tính: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PlanPeriodBar</name>
    <message>
        <source>&amp;Plan:</source>
        <translation>Kế &amp;hoạch:</translation>
    </message>
    <message>
        <source>P&amp;eriod:</source>
        <translation>&amp;Kỳ:</translation>
    </message>
    <message>
        <source>Plan in force</source>
        <translation>Kế hoạch đang xem</translation>
    </message>
    <message>
        <source>Period in force</source>
        <translation>Kỳ đang xem</translation>
    </message>
    <message>
        <source>Ad hoc report…</source>
        <translation>Báo cáo đột xuất…</translation>
    </message>
    <message>
        <source>A report that is asked for beside the regular ones</source>
        <translation>Đợt báo cáo ngoài các kỳ thường xuyên</translation>
    </message>
    <message>
        <source>&amp;New ad hoc report…</source>
        <translation>&amp;Lập đợt báo cáo đột xuất…</translation>
    </message>
    <message>
        <source>&amp;Change the present one…</source>
        <translation>&amp;Sửa đợt đang xem…</translation>
    </message>
</context>
<context>
    <name>dondoc::views::PrintRun</name>
    <message>
        <source>The printer “%1” is gone or takes no more pages, so the printing is not complete. Nothing in the data file was changed; look after the printer, or print again on another one.</source>
        <translation>Không còn tìm thấy máy in “%1” hoặc máy in không nhận thêm trang, nên việc in chưa xong. Tệp dữ liệu không thay đổi; đề nghị kiểm tra máy in hoặc in lại bằng máy in khác.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ProblemBar</name>
    <message>
        <source>Problems</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đã rõ</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ProfileForm</name>
    <message>
        <source>Superior body:</source>
        <translation>Cơ quan chủ quản:</translation>
    </message>
    <message>
        <source>Issuing body:</source>
        <translation>Cơ quan ban hành:</translation>
    </message>
    <message>
        <source>Symbol:</source>
        <translation>Ký hiệu:</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Địa danh:</translation>
    </message>
    <message>
        <source>Addressee:</source>
        <translation>Kính gửi:</translation>
    </message>
    <message>
        <source>Signs by authority:</source>
        <translation>Quyền hạn ký:</translation>
    </message>
    <message>
        <source>Position:</source>
        <translation>Chức vụ:</translation>
    </message>
    <message>
        <source>Full name:</source>
        <translation>Họ và tên:</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Cơ quan báo cáo</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>One a line, without dash and end mark; &quot;Như trên&quot; first.</source>
        <translation>Mỗi nơi nhận một dòng, không ghi gạch đầu dòng và dấu cuối; “Như trên” ở dòng đầu.</translation>
    </message>
    <message>
        <source>One a line:</source>
        <translation>Mỗi nơi một dòng:</translation>
    </message>
    <message>
        <source>Drafting unit:</source>
        <translation>Đơn vị soạn thảo:</translation>
    </message>
    <message>
        <source>Summary report</source>
        <translation>Báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Name the agencies that are late</source>
        <translation>Nêu tên cơ quan, đơn vị gửi chậm</translation>
    </message>
    <message>
        <source>They are then told to the addressee by name.</source>
        <translation>Khi đó tên các đơn vị gửi chậm được nêu trong báo cáo.</translation>
    </message>
    <message>
        <source>Print the annex of who reported</source>
        <translation>In phụ lục tình hình gửi báo cáo</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ProposalList</name>
    <message>
        <source>Proposals of the reviewers</source>
        <translation>Đề xuất của người góp ý</translation>
    </message>
    <message>
        <source>Enter accepts, Delete refuses</source>
        <translation>Enter: chấp nhận, Delete: từ chối</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Nội dung đề xuất</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Chấp nhận</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>Từ chố&amp;i</translation>
    </message>
    <message>
        <source>Those that contradict no figure and no change of your own</source>
        <translation>Những đề xuất không mâu thuẫn với số liệu và không chạm đến chỗ mình đã sửa</translation>
    </message>
    <message>
        <source>%1: nothing was changed.</source>
        <translation>%1: không có gì được sửa.</translation>
    </message>
    <message>
        <source>%1: %2 proposals and remarks, %3 paragraphs as they were sent.</source>
        <translation>%1: %2 đề xuất, nhận xét; %3 đoạn giữ nguyên như khi gửi.</translation>
    </message>
    <message>
        <source>The hidden keys of this file are gone: its paragraphs were found again by their words. Look at each.</source>
        <translation>Các khóa ẩn trong tệp không còn: các đoạn được dò lại theo câu chữ. Cần xem kỹ từng đề xuất.</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n without contradictions</source>
        <translation>
            <numerusform>Chấp nhận cả %n đề xuất không mâu thuẫn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n accepted into the report</source>
        <translation>
            <numerusform>Đưa %n đề xuất đã chấp nhận &amp;vào báo cáo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::views::ProposalText</name>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển chỗ</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Thêm đoạn</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was changed to %2, the data say %3</source>
        <translation>sửa %1 thành %2, dữ liệu là %3</translation>
    </message>
    <message>
        <source>What stands here now is not what was sent out: it was changed meanwhile, or the file no longer tells.</source>
        <translation>Nội dung hiện nay không còn như khi gửi: đã được sửa trong lúc chờ góp ý, hoặc tệp không còn cho biết bản đã gửi.</translation>
    </message>
    <message>
        <source>Joined with the paragraph that follows.</source>
        <translation>Gộp với đoạn liền sau.</translation>
    </message>
    <message>
        <source>Split into several paragraphs.</source>
        <translation>Tách thành nhiều đoạn.</translation>
    </message>
    <message>
        <source>Stands behind: %1</source>
        <translation>Đặt sau đoạn: %1</translation>
    </message>
    <message>
        <source>This place is not part of the summary&apos;s text; change it where it comes from.</source>
        <translation>Chỗ này không thuộc phần nội dung của báo cáo tổng hợp; đề nghị sửa ở nơi nó được lập.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, người góp ý: %2</translation>
    </message>
    <message>
        <source>Comment of %1: %2</source>
        <translation>Nhận xét của %1: %2</translation>
    </message>
    <message>
        <source>Comment of %1, resolved: %2</source>
        <translation>Nhận xét của %1 (đã giải quyết): %2</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>%1 trả lời: %2</translation>
    </message>
    <message>
        <source>A footnote was put in: %1</source>
        <translation>Người góp ý thêm chú thích cuối trang: %1</translation>
    </message>
    <message>
        <source>An endnote was put in: %1</source>
        <translation>Người góp ý thêm chú thích cuối văn bản: %1</translation>
    </message>
    <message>
        <source>A text box was put in: %1</source>
        <translation>Người góp ý thêm hộp chữ: %1</translation>
    </message>
    <message>
        <source>A picture was put in.</source>
        <translation>Người góp ý thêm một hình.</translation>
    </message>
    <message>
        <source>A picture was put in: %1</source>
        <translation>Người góp ý thêm hình: %1</translation>
    </message>
    <message>
        <source>Words were struck through by hand, which is read as a wish to delete them.</source>
        <translation>Có chữ bị gạch ngang, được hiểu là đề nghị xóa.</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Thêm bảng</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ProvinceAnswerDialog</name>
    <message>
        <source>Answer of %1</source>
        <translation>Ý kiến trả lời của %1</translation>
    </message>
    <message>
        <source>Answers the %1 selected matters.</source>
        <translation>Văn bản trả lời cho %1 nội dung đã chọn.</translation>
    </message>
    <message>
        <source>D&amp;ocument, number:</source>
        <translation>Văn bản, &amp;số ký hiệu:</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Ngày:</translation>
    </message>
    <message>
        <source>&amp;Content:</source>
        <translation>Nội &amp;dung:</translation>
    </message>
    <message>
        <source>The report that asked is of %1; no answer to it is older. Correct the day.</source>
        <translation>Báo cáo đã kiến nghị ban hành ngày %1; ngày trả lời không thể trước ngày đó. Đề nghị sửa lại ngày.</translation>
    </message>
    <message>
        <source>This report tells what came until %1, so it says that the answer is awaited unless it is dated on the day of the answer or later. The next report tells it.</source>
        <translation>Báo cáo này nêu tình hình đến ngày %1 nên vẫn ghi là chưa có trả lời, trừ khi báo cáo ghi ngày ban hành từ ngày trả lời trở đi. Nội dung trả lời được nêu tại báo cáo kỳ sau.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Correct the day.</source>
        <translation>Ngày %1 chưa tới. Đề nghị sửa lại ngày.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::RegisterDialog</name>
    <message>
        <source>to be entered</source>
        <translation>sẽ ghi</translation>
    </message>
    <message>
        <source>! please look</source>
        <translation>! cần xem lại</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>không có gì mới</translation>
    </message>
    <message>
        <source>Register of incoming documents</source>
        <translation>Nhập sổ văn bản đến</translation>
    </message>
    <message>
        <source>Documents of the register</source>
        <translation>Văn bản trong sổ</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Báo cáo của</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số ký hiệu</translation>
    </message>
    <message>
        <source>Incoming no.</source>
        <translation>Số đến</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Kết quả đối chiếu</translation>
    </message>
    <message>
        <source>Report that the document belongs to</source>
        <translation>Báo cáo ứng với văn bản</translation>
    </message>
    <message>
        <source>%1 documents in the register: %2 are to be entered, %3 must be looked at, %4 bring nothing new, %5 are about something else. What is stored already is replaced only where you tick it.</source>
        <translation>Sổ có %1 văn bản: %2 sẽ ghi, %3 cần xem lại, %4 không có gì mới, %5 là văn bản khác. Nội dung đã ghi chỉ được thay ở dòng được đánh dấu.</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)</source>
        <translation>%1, bản %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2, number %3. %4</source>
        <translation>%1: %2, số %3. %4</translation>
    </message>
    <message>
        <source>Whose report is it?</source>
        <translation>Là báo cáo của đơn vị nào?</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n document(s)</source>
        <translation>
            <numerusform>Ghi %n văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>about something else</source>
        <translation>văn bản khác</translation>
    </message>
    <message>
        <source>About something else (%1)</source>
        <translation>Văn bản khác (%1)</translation>
    </message>
    <message>
        <source>If one of these is a report on the plan after all, choose it and say whose it is.</source>
        <translation>Nếu trong số này có báo cáo thực hiện kế hoạch, đề nghị chọn dòng đó rồi chọn đơn vị.</translation>
    </message>
    <message>
        <source>There is no document in the register.</source>
        <translation>Sổ không có văn bản nào.</translation>
    </message>
    <message>
        <source>(author not told)</source>
        <translation>(sổ không ghi tác giả)</translation>
    </message>
    <message>
        <source>received on %1, no longer on %2</source>
        <translation>tính ngày nhận %1, không còn là %2</translation>
    </message>
    <message>
        <source>the form&apos;s earlier day, %1, still counts</source>
        <translation>vẫn tính theo ngày nhận biểu mẫu, sớm hơn: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::views::RegisterPanel</name>
    <message>
        <source>No report has been received in this period yet.</source>
        <translation>Kỳ này chưa nhận được báo cáo nào.</translation>
    </message>
    <message>
        <source>Reports received</source>
        <translation>Báo cáo đã nhận</translation>
    </message>
    <message>
        <source>&amp;Write the list out…</source>
        <translation>Xuất &amp;danh sách…</translation>
    </message>
    <message>
        <source>%1 - Register of reports.csv</source>
        <translation>%1 - Sổ theo dõi báo cáo.csv</translation>
    </message>
    <message>
        <source>Write the list out</source>
        <translation>Xuất danh sách</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Ask for a supplement…</source>
        <translation>Đề nghị &amp;bổ sung…</translation>
    </message>
    <message>
        <source>&amp;Incoming register…</source>
        <translation>Nhập sổ văn bản đế&amp;n…</translation>
    </message>
    <message>
        <source>Numbers and days from the clerk&apos;s register of incoming documents, as .xlsx or .csv, into the reports.</source>
        <translation>Lấy số, ngày văn bản, ngày đến, số đến từ sổ đăng ký văn bản đến của văn thư (.xlsx, .csv) ghi vào báo cáo.</translation>
    </message>
    <message>
        <source>Register of incoming documents</source>
        <translation>Sổ đăng ký văn bản đến</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.xls *.ods)</source>
        <translation>Bảng (*.xlsx *.csv *.xls *.ods)</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ReportEntryPage</name>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>The task chosen</source>
        <translation>Nhiệm vụ đang chọn</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ReportForm</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Reason, chosen or typed</source>
        <translation>Lý do, chọn hoặc gõ</translation>
    </message>
    <message>
        <source>Reaso&amp;n:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>The commune&apos;s own plan that carries out the province&apos;s plan.</source>
        <translation>Kế hoạch của xã, phường để thực hiện kế hoạch của tỉnh.</translation>
    </message>
    <message>
        <source>Its own p&amp;lan:</source>
        <translation>Kế h&amp;oạch riêng:</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Report n&amp;umber:</source>
        <translation>Số &amp;báo cáo:</translation>
    </message>
    <message>
        <source>Si&amp;gned:</source>
        <translation>Ngà&amp;y ký:</translation>
    </message>
    <message>
        <source>Recei&amp;ved:</source>
        <translation>N&amp;gày nhận:</translation>
    </message>
    <message>
        <source>Sta&amp;tus:</source>
        <translation>Tiế&amp;p nhận:</translation>
    </message>
    <message>
        <source>C&amp;hannel:</source>
        <translation>Gửi qu&amp;a:</translation>
    </message>
    <message>
        <source>Received today; in a date field</source>
        <translation>Nhận hôm nay; trong ô ngày</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Under which the document stands in the register of incoming documents.</source>
        <translation>Số của văn bản trong sổ đăng ký văn bản đến.</translation>
    </message>
    <message>
        <source>Incoming n&amp;o.:</source>
        <translation>Số đến:</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ReportHead</name>
    <message>
        <source>State of saving</source>
        <translation>Tình trạng lưu</translation>
    </message>
    <message>
        <source>! No date of receipt yet: the report does not count.</source>
        <translation>! Chưa có ngày nhận: báo cáo này chưa được tính.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Lần gửi</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Bản bổ sung</translation>
    </message>
    <message>
        <source>A further revision of this report, with its entries to start from.</source>
        <translation>Thêm một bản gửi bổ sung, lấy sẵn nội dung của bản trước.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Bản đầu</translation>
    </message>
    <message>
        <source>Supplement %1</source>
        <translation>Bổ sung %1</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 nhiệm vụ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Ask for a supplement…</source>
        <translation>Đề nghị bổ sung…</translation>
    </message>
    <message>
        <source>Sets the report&apos;s status and tells why it is not enough.</source>
        <translation>Ghi tình trạng đề nghị bổ sung và nêu lý do.</translation>
    </message>
    <message>
        <source>Provisional figures: told by telephone or chat, the document is awaited.</source>
        <translation>Số liệu tạm: báo qua điện thoại, tin nhắn, đang chờ văn bản.</translation>
    </message>
    <message>
        <source>Shows the originals beside the form, or folds them away.</source>
        <translation>Hiện bản gốc bên cạnh biểu nhập, hoặc thu gọn lại.</translation>
    </message>
    <message>
        <source>Originals (%1)</source>
        <translation>Bản gốc (%1)</translation>
    </message>
    <message>
        <source>! The day of receipt, %1, is before the period began (%2). Look at the day.</source>
        <translation>! Ngày nhận %1 là trước khi kỳ báo cáo bắt đầu (%2). Đề nghị xem lại ngày.</translation>
    </message>
    <message>
        <source>! The day of receipt, %1, is weeks before the period ends (%2). Look at the day.</source>
        <translation>! Ngày nhận %1 sớm nhiều tuần so với ngày kết thúc kỳ (%2). Đề nghị xem lại ngày.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ReportIssueForm</name>
    <message>
        <source>Blank: a wide gap, for the clerk&apos;s stamp.</source>
        <translation>Để trống: chừa chỗ cho văn thư đóng số, ngày.</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Phát hành…</translation>
    </message>
    <message>
        <source>Fixes the report with its number and date for good.</source>
        <translation>Ghi số, ngày và giữ nguyên báo cáo từ đó về sau.</translation>
    </message>
    <message>
        <source>Num&amp;ber:</source>
        <translation>Số báo cáo:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>Ngà&amp;y:</translation>
    </message>
    <message>
        <source>Annexes:</source>
        <translation>Phụ lục:</translation>
    </message>
    <message>
        <source>Enter the number of the report first.</source>
        <translation>Đề nghị nhập số báo cáo trước.</translation>
    </message>
    <message>
        <source>Enter the date of the report first.</source>
        <translation>Đề nghị nhập ngày báo cáo trước.</translation>
    </message>
    <message>
        <source>“%1” is no number of a report: write 12 or 12a.</source>
        <translation>“%1” không phải số báo cáo: ghi ví dụ 12 hoặc 12a.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Correct the date of the report.</source>
        <translation>Ngày %1 chưa đến. Sửa lại ngày của báo cáo.</translation>
    </message>
    <message>
        <source>The last day whose reports count; states are those of the cut-off day. Blank: all that came in. With a day, reports that came after it do not count, so that the report can be dated before they came.</source>
        <translation>Ngày cuối cùng còn tính báo cáo nhận được; trạng thái nhiệm vụ tính theo ngày chốt số liệu. Để trống: tính mọi báo cáo đã nhận. Nhập ngày: báo cáo nhận sau ngày đó không tính, để báo cáo tổng hợp ghi được ngày trước khi nhận các báo cáo đó.</translation>
    </message>
    <message>
        <source>Reports &amp;until:</source>
        <translation>Báo cáo nhận đế&amp;n:</translation>
    </message>
    <message>
        <source>The report counts what came until %1, so it cannot be dated before. Correct the date, or enter under “Reports until” the last day whose reports count.</source>
        <translation>Báo cáo tính các báo cáo nhận được đến ngày %1 nên không thể ghi ngày trước đó. Sửa lại ngày, hoặc nhập ở “Báo cáo nhận đến” ngày cuối cùng còn tính báo cáo nhận được.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ReportsPage</name>
    <message>
        <source>Enter by hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>Đọc tệp</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ theo dõi</translation>
    </message>
</context>
<context>
    <name>dondoc::views::RestoreQuestion</name>
    <message>
        <source>Let this copy take the place of the open file?</source>
        <translation>Thay tệp đang dùng bằng bản sao này?</translation>
    </message>
    <message>
        <source>The present file is kept as %1</source>
        <translation>Tệp đang dùng được giữ lại tại %1</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Giữ nguyên</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Khôi phục</translation>
    </message>
    <message numerus="yes">
        <source>This copy is damaged itself, in %n place(s); an earlier one may be whole.</source>
        <translation>
            <numerusform>Bản sao này cũng hỏng ở %n chỗ; bản trước đó có thể còn nguyên vẹn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::views::ReviewDelegate</name>
    <message>
        <source>In the file: nothing</source>
        <translation>Trong tệp: để trống</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Trong tệp: %1</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ReviewSteps</name>
    <message numerus="yes">
        <source>mending %n cell(s) of %1</source>
        <translation>
            <numerusform>sửa %n ô của %1</numerusform>
        </translation>
    </message>
    <message>
        <source>leaving out row %1 of %2</source>
        <translation>bỏ dòng %1 của %2</translation>
    </message>
    <message>
        <source>taking row %1 of %2 again</source>
        <translation>lấy lại dòng %1 của %2</translation>
    </message>
    <message>
        <source>mending row %1 of %2</source>
        <translation>sửa dòng %1 của %2</translation>
    </message>
    <message>
        <source>mending cell %1 of %2</source>
        <translation>sửa ô %1 của %2</translation>
    </message>
    <message>
        <source>choosing the agency of %1</source>
        <translation>chọn đơn vị cho %1</translation>
    </message>
    <message>
        <source>confirming %1</source>
        <translation>xác nhận %1 đúng tệp cần nhận</translation>
    </message>
    <message>
        <source>putting %1 aside</source>
        <translation>bỏ qua %1</translation>
    </message>
    <message>
        <source>taking up %1 again</source>
        <translation>xem lại %1</translation>
    </message>
    <message>
        <source>removing %1 from the list</source>
        <translation>xóa %1 khỏi danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dondoc::views::SavePath</name>
    <message>
        <source>Replace the file?</source>
        <translation>Thay tệp đã có?</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>Đã có tệp %1. Thay tệp này?</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SendQuestion</name>
    <message>
        <source>Number %1 already belongs to another letter: %2 of %3.</source>
        <translation>Số %1 đã dùng cho văn bản khác: %2 ngày %3.</translation>
    </message>
    <message>
        <source>Addressees that have reported everything (%1): %2.</source>
        <translation>Nơi nhận đã báo cáo đầy đủ (%1): %2.</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Ghi nhận đã gửi</translation>
    </message>
    <message>
        <source>Record this letter as sent all the same? This is still open:</source>
        <translation>Vẫn ghi nhận công văn này đã gửi? Còn những điểm sau:</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Your own text says “%1” behind “%2”; on the letter&apos;s day the data say “%3”.</source>
        <translation>Nội dung tự viết ghi “%1” sau “%2”; theo số liệu tính đến ngày của công văn là “%3”.</translation>
    </message>
    <message>
        <source>Further figures of your own text that differ from the data: %1.</source>
        <translation>Số liệu khác trong nội dung tự viết không khớp với dữ liệu: %1.</translation>
    </message>
    <message>
        <source>Places that the text leaves blank (“……”): %1.</source>
        <translation>Chỗ còn để trống (“……”) trong nội dung công văn: %1.</translation>
    </message>
    <message>
        <source>It asks for reports by %1, a day before its own.</source>
        <translation>Công văn đề nghị gửi báo cáo chậm nhất ngày %1, trước cả ngày ghi trên công văn.</translation>
    </message>
    <message>
        <source>It reminds of reports that are due on %1 only.</source>
        <translation>Công văn đôn đốc trong khi đến ngày %1 mới hết hạn gửi báo cáo.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SentencesForm</name>
    <message>
        <source>the period reported on</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>the longer period written with the quarter</source>
        <translation>kỳ dài viết cùng quý (6 tháng, 9 tháng, năm)</translation>
    </message>
    <message>
        <source>the period after</source>
        <translation>kỳ sau</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>kỳ trước</translation>
    </message>
    <message>
        <source>month, quarter, year or period</source>
        <translation>chữ “tháng”, “quý”, “năm” hoặc “kỳ”</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>năm báo cáo</translation>
    </message>
    <message>
        <source>the year after</source>
        <translation>năm sau</translation>
    </message>
    <message>
        <source>the last day counted</source>
        <translation>ngày chốt số liệu</translation>
    </message>
    <message>
        <source>the day until which reports were received</source>
        <translation>ngày nhận báo cáo cuối cùng được tính</translation>
    </message>
    <message>
        <source>the agencies&apos; deadline</source>
        <translation>hạn gửi của cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>the reporting department</source>
        <translation>cơ quan báo cáo</translation>
    </message>
    <message>
        <source>the plan with number and date</source>
        <translation>kế hoạch, có số và ngày</translation>
    </message>
    <message>
        <source>the plan, short</source>
        <translation>kế hoạch, viết gọn</translation>
    </message>
    <message>
        <source>the plan&apos;s title</source>
        <translation>trích yếu của kế hoạch</translation>
    </message>
    <message>
        <source>who issued the plan</source>
        <translation>cơ quan ban hành kế hoạch</translation>
    </message>
    <message>
        <source>to whom the report is addressed</source>
        <translation>nơi kính gửi</translation>
    </message>
    <message>
        <source>a number or words of this sentence alone</source>
        <translation>số hoặc chữ riêng của câu này</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>The program&apos;s sentence:</source>
        <translation>Câu của chương trình:</translation>
    </message>
    <message>
        <source>Your &amp;wording:</source>
        <translation>Câu của đơ&amp;n vị:</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Câu của đơn vị</translation>
    </message>
    <message>
        <source>What the program puts in, to be placed where the cursor stands:</source>
        <translation>Chỗ chương trình tự điền, bấm để chèn vào vị trí con trỏ:</translation>
    </message>
    <message>
        <source>In the report of this period:</source>
        <translation>Trong báo cáo kỳ này:</translation>
    </message>
    <message>
        <source>&amp;Save the sentence</source>
        <translation>&amp;Lưu câu</translation>
    </message>
    <message>
        <source>&amp;Back to the program&apos;s sentence</source>
        <translation>Trở &amp;về câu mẫu</translation>
    </message>
    <message>
        <source>A brace is open that is not closed, or stands alone: write a name between { and }.</source>
        <translation>có dấu ngoặc nhọn không đủ cặp; chỗ tự điền viết giữa { và }.</translation>
    </message>
    <message>
        <source>%1 is not known here; use the names below.</source>
        <translation>câu này không có chỗ tự điền %1; chọn trong các chỗ ghi bên dưới.</translation>
    </message>
    <message>
        <source>Choose a sentence on the left.</source>
        <translation>Chọn một câu ở bên trái.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Chưa lưu: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Chưa lưu.</translation>
    </message>
    <message>
        <source>Your wording is used.</source>
        <translation>Báo cáo đang dùng câu của đơn vị.</translation>
    </message>
    <message>
        <source>The program&apos;s sentence is used.</source>
        <translation>Báo cáo đang dùng câu của chương trình.</translation>
    </message>
    <message>
        <source>It does not stand in this period&apos;s report.</source>
        <translation>Câu này không có trong báo cáo kỳ này.</translation>
    </message>
    <message>
        <source>the last quarter of a longer period, or blank</source>
        <translation>quý cuối của kỳ dài hơn, hoặc để trống</translation>
    </message>
    <message>
        <source>the plan&apos;s title behind “về”</source>
        <translation>trích yếu kế hoạch, có chữ “về” phía trước</translation>
    </message>
    <message>
        <source>the plan&apos;s title behind “về”, in a few words</source>
        <translation>chủ đề kế hoạch viết gọn, có chữ “về” phía trước</translation>
    </message>
    <message>
        <source>the quarter whose states are told</source>
        <translation>quý có trạng thái được nêu</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>What is written here is printed; it is saved by itself.</source>
        <translation>Nội dung ở đây được in trên báo cáo và tự động lưu.</translation>
    </message>
    <message>
        <source>Department and plan</source>
        <translation>Đơn vị và kế hoạch</translation>
    </message>
    <message>
        <source>Sentences of the report</source>
        <translation>Câu mẫu của báo cáo</translation>
    </message>
    <message>
        <source>who writes the report</source>
        <translation>cơ quan lập báo cáo</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>Documents issued</source>
        <translation>Văn bản đã ban hành</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>đầu mối liên hệ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Bản sao</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ShareField</name>
    <message>
        <source>A number from 0 to 100 only</source>
        <translation>Chỉ ghi số từ 0 đến 100</translation>
    </message>
</context>
<context>
    <name>dondoc::views::StampedPdf</name>
    <message>
        <source>Replace the stamped PDF?</source>
        <translation>Thay bản đã đóng dấu?</translation>
    </message>
    <message>
        <source>A stamped PDF is kept with it already: %1.</source>
        <translation>Đã lưu một bản đóng dấu của: %1.</translation>
    </message>
    <message>
        <source>The file that you choose takes its place; undo brings the old one back.</source>
        <translation>Tệp được chọn sẽ thay bản đang lưu; hoàn tác thì lấy lại bản cũ.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Giữ bản cũ</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Thay bản mới</translation>
    </message>
    <message>
        <source>Stamped PDF: %1</source>
        <translation>Bản đã đóng dấu: %1</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SubmissionReview</name>
    <message>
        <source>As the file says</source>
        <translation>Theo tệp</translation>
    </message>
    <message>
        <source>Takes back what was mended in the chosen rows.</source>
        <translation>Bỏ phần đã sửa ở các dòng đang chọn, lấy lại như trong tệp.</translation>
    </message>
    <message>
        <source>Tasks in the file</source>
        <translation>Nhiệm vụ trong tệp</translation>
    </message>
    <message>
        <source>No row of a task was read.</source>
        <translation>Không đọc được dòng nhiệm vụ nào.</translation>
    </message>
    <message>
        <source>Figures in the file</source>
        <translation>Số liệu trong tệp</translation>
    </message>
    <message>
        <source>The agency is asked for no indicator, and the file tells none.</source>
        <translation>Đơn vị không phải báo cáo chỉ tiêu nào, tệp cũng không có số liệu.</translation>
    </message>
    <message>
        <source>Tasks (%1)</source>
        <translation>Nhiệm vụ (%1)</translation>
    </message>
    <message>
        <source>Figures (%1)</source>
        <translation>Số liệu (%1)</translation>
    </message>
    <message>
        <source>Take this row again</source>
        <translation>Lấy lại dòng này</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>Answers on difficulties raised before</source>
        <translation>Trả lời về khó khăn, vướng mắc đã phản ánh</translation>
    </message>
    <message>
        <source>Answers (%1)</source>
        <translation>Trả lời (%1)</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SummaryEditor</name>
    <message>
        <source>Text of the part</source>
        <translation>Nội dung của mục</translation>
    </message>
    <message>
        <source>the place of a paragraph</source>
        <translation>vị trí của một đoạn</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>một đoạn văn bản</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SummaryHistoryPanel</name>
    <message>
        <source>ISSUED: number %1, %2; reports received until %3. What is shown, exported and printed is the file as it was issued.</source>
        <translation>ĐÃ PHÁT HÀNH: số %1, ngày %2; báo cáo nhận đến ngày %3. Bản xem, bản xuất và bản in đều là đúng tệp đã phát hành.</translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n time(s), last on %1 by %2.</source>
        <translation>
            <numerusform>Đã trình lần %n ngày %1, người trình: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft of a correction of report number %1, %2.</source>
        <translation>Dự thảo báo cáo đính chính Báo cáo số %1 ngày %2.</translation>
    </message>
    <message>
        <source>Draft, not submitted yet.</source>
        <translation>Dự thảo, chưa trình.</translation>
    </message>
    <message>
        <source>Sub&amp;mit to the leader…</source>
        <translation>Trình lãnh đạ&amp;o…</translation>
    </message>
    <message>
        <source>Keeps the report as it is now as a version that can always be looked up.</source>
        <translation>Lưu báo cáo hiện tại thành một bản trình, lúc nào cũng xem lại được.</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>Đính &amp;chính…</translation>
    </message>
    <message>
        <source>Begins a new report that cites and replaces the issued one.</source>
        <translation>Bắt đầu một báo cáo mới, dẫn chiếu và thay thế báo cáo đã phát hành.</translation>
    </message>
    <message>
        <source>Stam&amp;ped PDF…</source>
        <translation>&amp;Bản đã đóng dấu…</translation>
    </message>
    <message>
        <source>The clerk&apos;s signed and stamped file, kept as the legal original. It can also be dropped here.</source>
        <translation>Tệp đã ký số, đóng dấu của văn thư, lưu làm bản gốc. Cũng có thể kéo thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Lưu bản sao…</translation>
    </message>
    <message>
        <source>Kept files and differences</source>
        <translation>Các bản đã lưu và điểm khác nhau</translation>
    </message>
    <message>
        <source>Submit the report</source>
        <translation>Trình báo cáo</translation>
    </message>
    <message>
        <source>A version of the report as it is now is kept. Note (may be blank):</source>
        <translation>Báo cáo hiện tại được lưu thành một bản trình. Ghi chú (có thể để trống):</translation>
    </message>
    <message>
        <source>Correct the report</source>
        <translation>Đính chính báo cáo</translation>
    </message>
    <message>
        <source>Begin a correction of report number %1, %2?</source>
        <translation>Bắt đầu đính chính Báo cáo số %1 ngày %2?</translation>
    </message>
    <message>
        <source>The issued report stays as it is and can always be written out. The correction is a new report with a number and date of its own that cites the old one.</source>
        <translation>Báo cáo đã phát hành được giữ nguyên và lúc nào cũng xuất lại được. Bản đính chính là báo cáo mới, có số và ngày riêng, dẫn chiếu báo cáo cũ.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Tệp Word (*.docx)</translation>
    </message>
    <message>
        <source>Annexes in Excel (*.xlsx)</source>
        <translation>Phụ lục dạng Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>%1: printed %2, would be %3</source>
        <translation>%1: đã in %2, nay là %3</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) have changed since; submit again, or keep the old words in the text.</source>
        <translation>
            <numerusform>Từ đó có %n đoạn thay đổi; trình lại, hoặc giữ lời văn cũ ở phần soạn thảo.</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>không còn</translation>
    </message>
    <message>
        <source>new</source>
        <translation>đoạn mới</translation>
    </message>
    <message>
        <source>words of your own</source>
        <translation>đã sửa lời văn</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>lời văn khác</translation>
    </message>
    <message>
        <source>&amp;Keep all as submitted</source>
        <translation>&amp;Giữ như bản đã trình</translation>
    </message>
    <message>
        <source>Prints the submitted words wherever the draft says others.</source>
        <translation>In lời văn đã trình ở mọi chỗ dự thảo nay ghi khác.</translation>
    </message>
    <message>
        <source>&amp;Leave all to the next period</source>
        <translation>Để kỳ sa&amp;u tất cả</translation>
    </message>
    <message>
        <source>Prints the submitted words; the next period&apos;s report tells the figures that changed.</source>
        <translation>In lời văn đã trình; báo cáo kỳ sau nêu các số liệu cập nhật.</translation>
    </message>
    <message>
        <source>S&amp;lip for the leader…</source>
        <translation>Ph&amp;iếu trình…</translation>
    </message>
    <message>
        <source>A page to go with the report: what is submitted, what is open, which figures changed, and room for the leader&apos;s opinion.</source>
        <translation>Một trang kèm báo cáo khi trình: nội dung trình, nội dung còn cần xem xét, số liệu đã thay đổi và chỗ ghi ý kiến của lãnh đạo.</translation>
    </message>
    <message>
        <source>Report number %1, %2</source>
        <translation>Báo cáo số %1 ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>Submitted %n time(s), last on %1.</source>
        <translation>
            <numerusform>Đã trình lần %n ngày %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed figure no. %2 of that name</source>
        <translation>%1 (con số thứ %2 có thay đổi)</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SummaryOutput</name>
    <message>
        <source>Another report was chosen before the pages were ready: nothing was written, submitted or issued.</source>
        <translation>Đã chọn báo cáo khác khi chưa dàn xong trang: chưa ghi tệp, chưa trình và chưa phát hành.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SummaryPage</name>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang của báo cáo</translation>
    </message>
    <message>
        <source>Stopped. The pages shown may be older than the data.</source>
        <translation>Đã dừng. Các trang đang xem có thể cũ hơn số liệu.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Missing (%1)</source>
        <translation>Còn thiếu (%1)</translation>
    </message>
    <message>
        <source>Read a returned Word file</source>
        <translation>Đọc tệp Word góp ý</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Tệp Word (*.docx)</translation>
    </message>
    <message>
        <source>An issued report takes no more changes; begin a correction first.</source>
        <translation>Báo cáo đã phát hành không sửa được nữa; đề nghị lập báo cáo đính chính.</translation>
    </message>
    <message>
        <source>Read a returned Word file…</source>
        <translation>Đọc tệp Word góp ý…</translation>
    </message>
    <message>
        <source>The .docx that was sent round, with changes and comments; it can also be dropped here.</source>
        <translation>Tệp .docx đã gửi lấy ý kiến, có chỗ sửa và ghi chú; cũng có thể kéo thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Soạn thảo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>From Word</source>
        <translation>Góp ý Word</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Taken over from Word: %1.</source>
        <translation>Đã tiếp thu từ tệp Word: %1 nội dung.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>The stamped PDF is kept with the report. Undo takes it back.</source>
        <translation>Đã lưu bản đóng dấu kèm theo báo cáo. Có thể hoàn tác.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::SupplementDialog</name>
    <message>
        <source>Ask for a supplement</source>
        <translation>Đề nghị bổ sung</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Another reason, or more words</source>
        <translation>Lý do khác hoặc ghi thêm</translation>
    </message>
</context>
<context>
    <name>dondoc::views::TaskDetail</name>
    <message>
        <source>due %1</source>
        <translation>hạn %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, trình %2</translation>
    </message>
    <message>
        <source>Entries of this period</source>
        <translation>Nội dung báo cáo kỳ này</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Kỳ này</translation>
    </message>
    <message>
        <source>Entries of the period before</source>
        <translation>Nội dung báo cáo kỳ trước</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Agencies by state</source>
        <translation>Số cơ quan, đơn vị theo trạng thái</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Coordinating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Văn bản giao</translation>
    </message>
    <message>
        <source>State ruled by the officer</source>
        <translation>Trạng thái do cán bộ xác định</translation>
    </message>
    <message>
        <source>Nothing is known of this task in this period.</source>
        <translation>Chưa có thông tin về nhiệm vụ này trong kỳ.</translation>
    </message>
    <message>
        <source>Choose a task to see what every agency says of it.</source>
        <translation>Chọn một nhiệm vụ để xem nội dung báo cáo của từng cơ quan, đơn vị.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::TaskList</name>
    <message>
        <source>State or result is missing; the task is not covered yet.</source>
        <translation>Còn thiếu trạng thái hoặc kết quả nên nhiệm vụ chưa được coi là báo cáo đủ.</translation>
    </message>
    <message>
        <source>Tasks of the agency</source>
        <translation>Nhiệm vụ của đơn vị</translation>
    </message>
</context>
<context>
    <name>dondoc::views::TasksPage</name>
    <message>
        <source>No task fits the filter.</source>
        <translation>Không có nhiệm vụ nào khớp với từ cần lọc.</translation>
    </message>
    <message>
        <source>Tasks of the plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>The task chosen</source>
        <translation>Nhiệm vụ đang chọn</translation>
    </message>
</context>
<context>
    <name>dondoc::views::TextToolBar</name>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>A table: Tab from cell to cell, Enter for a row, Enter in an empty row to go below</source>
        <translation>Chèn bảng: Tab sang ô kế tiếp, Enter thêm hàng, Enter ở hàng trống cuối để ra khỏi bảng</translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation>+ Hàng</translation>
    </message>
    <message>
        <source>A row below this one</source>
        <translation>Thêm hàng bên dưới</translation>
    </message>
    <message>
        <source>− Row</source>
        <translation>− Hàng</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Bỏ hàng này</translation>
    </message>
    <message>
        <source>+ Column</source>
        <translation>+ Cột</translation>
    </message>
    <message>
        <source>A column right of this one</source>
        <translation>Thêm cột bên phải</translation>
    </message>
    <message>
        <source>− Column</source>
        <translation>− Cột</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Bỏ cột này</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Paragraph up</source>
        <translation>Chuyển đoạn lên</translation>
    </message>
    <message>
        <source>Paragraph down</source>
        <translation>Chuyển đoạn xuống</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Chữ đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Chữ nghiêng</translation>
    </message>
</context>
<context>
    <name>dondoc::views::UndoQuestion</name>
    <message>
        <source>Take it back</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The last change reaches beyond what is shown here: %1. Take it back?</source>
        <translation>Thay đổi gần nhất không nằm trong phần đang xem: %1. Có hoàn tác không?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>What was taken back reaches beyond what is shown here: %1. Do it again?</source>
        <translation>Thay đổi đã hoàn tác không nằm trong phần đang xem: %1. Có làm lại không?</translation>
    </message>
    <message>
        <source>The last change was made in another window, by %2: %1. Take it back?</source>
        <translation>Thay đổi gần nhất do %2 làm ở cửa sổ khác: %1. Có hoàn tác không?</translation>
    </message>
    <message>
        <source>It was taken back in another window, by %2: %1. Do it again?</source>
        <translation>Việc hoàn tác này do %2 làm ở cửa sổ khác: %1. Có làm lại không?</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>người dùng chưa ghi tên</translation>
    </message>
</context>
<context>
    <name>dondoc::views::UpgradeQuestion</name>
    <message>
        <source>Upgrade for all</source>
        <translation>Nâng cấp cho mọi người</translation>
    </message>
    <message>
        <source>%1 lies on a network share and is of an older version of the program. Once it is upgraded, everybody who uses it needs this version; older ones will not open it. A copy of it as it is now is kept beside it.</source>
        <translation>%1 nằm trên ổ chia sẻ qua mạng và thuộc phiên bản cũ hơn của chương trình. Sau khi nâng cấp, mọi người dùng tệp này đều cần phiên bản mới; phiên bản cũ sẽ không mở được. Bản sao của tệp như hiện nay được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>&amp;Upgrade for all</source>
        <translation>&amp;Nâng cấp cho mọi người</translation>
    </message>
    <message>
        <source>Only &amp;read it</source>
        <translation>Chỉ &amp;xem</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ValueTable</name>
    <message>
        <source>Choose an indicator to see who told what.</source>
        <translation>Chọn một chỉ tiêu để xem số liệu của từng đơn vị.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::WelcomePage</name>
    <message>
        <source>Follows the tasks that a plan of the province assigns, keeps what every agency reports in each period, and makes the summary report from it, ready to be signed.</source>
        <translation>Theo dõi các nhiệm vụ mà kế hoạch của tỉnh giao, lưu nội dung báo cáo của từng cơ quan, đơn vị trong mỗi kỳ và lập báo cáo tổng hợp để trình ký.</translation>
    </message>
    <message>
        <source>All of it is kept in one data file on this computer. Begin with a new file that holds the plan of Sơn La with its 30 tasks and 83 agencies, or open a file that you have.</source>
        <translation>Toàn bộ số liệu nằm trong một tệp dữ liệu trên máy này. Hãy tạo tệp mới có sẵn kế hoạch Sơn La với 30 nhiệm vụ và 83 cơ quan, đơn vị, hoặc mở tệp đã có.</translation>
    </message>
    <message>
        <source>&amp;Make a new data file with the plan of Sơn La…</source>
        <translation>&amp;Tạo tệp dữ liệu mới với kế hoạch Sơn La…</translation>
    </message>
    <message>
        <source>&amp;Open a data file…</source>
        <translation>&amp;Mở tệp dữ liệu…</translation>
    </message>
    <message>
        <source>Add &amp;example reports to try the program</source>
        <translation>Thêm báo cáo &amp;ví dụ để dùng thử</translation>
    </message>
    <message>
        <source>They are marked as examples on every page and on paper.</source>
        <translation>Báo cáo ví dụ luôn được ghi rõ là ví dụ, trên màn hình và trên giấy.</translation>
    </message>
</context>
<context>
    <name>dondoc::views::WorkflowSteps</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1 agencies</source>
        <translation>%1 cơ quan, đơn vị</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 chưa gửi</translation>
    </message>
    <message>
        <source>%1/%2 tasks with content</source>
        <translation>%1/%2 nhiệm vụ có nội dung</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>chậm nhất ngày %1</translation>
    </message>
    <message>
        <source>Open the period</source>
        <translation>Mở kỳ</translation>
    </message>
    <message>
        <source>Ask for reports</source>
        <translation>Đề nghị báo cáo</translation>
    </message>
    <message>
        <source>Receive reports</source>
        <translation>Nhận báo cáo</translation>
    </message>
    <message>
        <source>Enter reports</source>
        <translation>Nhập báo cáo</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>Sum up</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Submit for signing</source>
        <translation>Trình ký, phát hành</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>cần làm</translation>
    </message>
    <message>
        <source>number %1, %2</source>
        <translation>số %1, ngày %2</translation>
    </message>
    <message>
        <source>Open the &amp;next period…</source>
        <translation>&amp;Mở kỳ tiếp theo…</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Soạn công văn</translation>
    </message>
    <message>
        <source>Write the reminder</source>
        <translation>Soạn đôn đốc</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>Xem báo cáo</translation>
    </message>
    <message>
        <source>Submit, issue</source>
        <translation>Trình, phát hành</translation>
    </message>
</context>
<context>
    <name>dondoc::views::YearFields</name>
    <message>
        <source>Result of the year before</source>
        <translation>Kết quả bổ sung năm trước</translation>
    </message>
    <message>
        <source>Still to be told of %1:</source>
        <translation>Kết quả bổ sung năm %1:</translation>
    </message>
    <message>
        <source>Told of the year before:</source>
        <translation>Kết quả bổ sung năm trước:</translation>
    </message>
    <message>
        <source>Expected to be done within the year:</source>
        <translation>Ước hoàn thành trong năm:</translation>
    </message>
</context>
<context>
    <name>dondoc::views::ZoomBox</name>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa khung</translation>
    </message>
    <message>
        <source>As wide as the window allows</source>
        <translation>Rộng vừa khung cửa sổ</translation>
    </message>
</context>
</TS>
