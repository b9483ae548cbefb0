-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the report calls a task and what the plan is about, in a few words; for the plan the program brings
-- along they are given here, to the tasks that are found by number and beginning.
ALTER TABLE plan ADD COLUMN short_subject TEXT NOT NULL DEFAULT '';
ALTER TABLE task ADD COLUMN short_name TEXT NOT NULL DEFAULT '';

UPDATE plan SET short_subject = 'phát triển cây ăn quả bền vững' WHERE code = '1678' AND short_subject = '';

WITH new_name (number, beginning, name) AS (VALUES
    ('1', 'Nâng cao vai trò', 'phát huy trách nhiệm người đứng đầu'),
    ('2', 'Tổ chức quán triệt', 'quán triệt, tuyên truyền Kết luận số 1678-KL/TU'),
    ('3', 'Tuyên truyền một số', 'tuyên truyền mô hình, cách làm hay'),
    ('4', 'Tổ chức thực hiện', 'phát triển cây ăn quả bền vững'),
    ('4.1', 'Thực hiện phát triển', 'phát triển cây ăn quả theo quy hoạch, kế hoạch'),
    ('4.2', 'Thực hiện hiệu quả', 'chuyển đổi cơ cấu cây trồng'),
    ('4.3', 'Triển khai chương trình', 'cấp mã số vùng trồng, truy xuất nguồn gốc'),
    ('5', 'Đẩy mạnh ứng dụng', 'ứng dụng công nghệ cao'),
    ('5.1', 'Xây dựng các mô', 'xây dựng mô hình nông nghiệp hữu cơ, thông minh, tuần hoàn'),
    ('5.2', 'Nghiên cứu, thử nghiệm', 'thử nghiệm giống cây ăn quả mới'),
    ('5.3', 'Quản lý hoạt động', 'quản lý nghiên cứu, ứng dụng công nghệ'),
    ('6', 'Tăng cường đầu tư', 'phát triển cơ giới hóa, chế biến'),
    ('6.1', 'Hướng dẫn, chỉ đạo', 'đưa cơ giới hóa vào sản xuất'),
    ('6.2', 'Nâng cao năng lực', 'nâng cao năng lực chế biến, bảo quản, sản phẩm OCOP'),
    ('7', 'Thực hiện phát triển', 'phát triển hợp tác xã, liên kết sản xuất, tiêu thụ'),
    ('8', 'Tham mưu xây dựng', 'dự thảo Nghị quyết của Ban Chấp hành Đảng bộ tỉnh'),
    ('9', 'Tham mưu xây dựng', 'Đề án phát triển cây ăn quả bền vững'),
    ('10', 'Tham mưu xây dựng', 'Nghị quyết của HĐND tỉnh về cơ chế, chính sách'),
    ('11', 'Tăng cường công tác', 'quản lý cụm công nghiệp, công nghiệp hỗ trợ'),
    ('12', 'Nghiên cứu đề xuất', 'chính sách thương mại, chế biến sâu'),
    ('13', 'Thu hút doanh nghiệp', 'thu hút doanh nghiệp chế biến nông sản'),
    ('14', 'Phát triển ngành nghề', 'phát triển ngành nghề, làng nghề'),
    ('15', 'Quảng bá, xúc tiến', 'quảng bá, xúc tiến thương mại gắn với du lịch'),
    ('15.1', 'Thực hiện xúc tiến', 'xúc tiến đầu tư sơ chế, chế biến, tiêu thụ'),
    ('15.2', 'Phân tích tìm hiểu', 'tìm hiểu thị trường, đầu ra cho sản phẩm'),
    ('15.3', 'Tiếp cận và thiết', 'thiết lập kênh phân phối, mở rộng thị trường'),
    ('15.4', 'Xây dựng nền tảng', 'nền tảng bán hàng trực tuyến, quảng bá thương hiệu'),
    ('15.5', 'Tham mưu thực hiện', 'mở rộng thị trường xuất khẩu, hệ thống siêu thị'),
    ('15.6', 'Kết hợp phát triển', 'du lịch sinh thái, sự kiện du lịch nông nghiệp'),
    ('15.7', 'Xây dựng sản phẩm', 'sản phẩm du lịch đặc thù'),
    ('15.8', 'Xây dựng nền tảng', 'nền tảng thương mại điện tử, kênh truyền thông số'),
    ('16', 'Phân bổ ngân sách', 'bố trí, thanh toán, quyết toán kinh phí'),
    ('17', 'Tổ chức các đoàn', 'đoàn công tác, hội chợ nông sản quốc tế'),
    ('18', 'Đề xuất các đề', 'đề xuất đề tài nghiên cứu, chuyển giao công nghệ')
)
UPDATE task
SET short_name = COALESCE((SELECT name FROM new_name
                           WHERE new_name.number = task.number
                             AND substr(task.text, 1, length(beginning)) = beginning), '')
WHERE plan_id IN (SELECT id FROM plan WHERE code = '1678') AND short_name = '';

-- A department submits to UBND tỉnh, which submits further.
UPDATE task SET product_to = 'UBND tỉnh'
WHERE plan_id IN (SELECT id FROM plan WHERE code = '1678')
  AND ((number = '8' AND product_to = 'Ban Thường vụ Tỉnh ủy') OR (number = '10' AND product_to = 'HĐND tỉnh'));
UPDATE task SET product = 'dự thảo Nghị quyết của Ban Chấp hành Đảng bộ tỉnh'
WHERE plan_id IN (SELECT id FROM plan WHERE code = '1678')
  AND number = '8' AND product = 'dự thảo Nghị quyết của Ban chấp hành Đảng bộ tỉnh';
