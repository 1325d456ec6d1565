import { checkRule } from '../../../helpers/checkRule.js';

const letter = (title: string, to: string, body: string): string =>
  `${title}\n\n${to}：\n${body}\n\n青禾县水务局\n2025年3月5日\n`;

checkRule('direction-of-address', {
  valid: [
    { text: letter('关于同意修建灌溉泵站的批复', '云溪镇人民政府', '你镇《关于修建灌溉泵站的请示》收悉。同意修建。') },
    {
      name: 'equals',
      text: letter('关于商请提供水文资料的函', '南湖县水务局', '请贵局提供水文资料，贵县的做法值得学习。'),
    },
    { name: 'a letter from above', text: letter('关于核实用水情况的函', '云溪镇人民政府', '请你镇核实用水情况。') },
    { name: 'notices go several ways', text: letter('关于召开座谈会的通知', '各有关单位', '请贵单位派员参加。') },
    {
      name: 'upwards, by name',
      text: letter('关于解决改造资金的请示', '县人民政府', '我局拟改造管网，请县人民政府支持。'),
    },
    {
      name: 'other words',
      text: letter('关于供水情况的报告', '县人民政府', '设备中有珍贵部件，“你处于何地”一栏未填。'),
    },
    {
      name: 'quoted',
      text: letter('关于供水情况的报告', '县人民政府', '按照《关于请你局报送供水情况的通知》，现报告如下。'),
    },
    { name: 'no recipient', text: '供水工作报告\n\n有人问：你局怎样工作？\n' },
  ],
  invalid: [
    {
      name: '贵 downwards',
      text: letter('关于同意修建灌溉泵站的批复', '云溪镇人民政府', '⟦贵镇⟧请示收悉。同意修建，请⟦贵镇⟧抓紧。'),
      output: letter('关于同意修建灌溉泵站的批复', '云溪镇人民政府', '贵镇请示收悉。同意修建，请贵镇抓紧。'),
      suggested: letter('关于同意修建灌溉泵站的批复', '云溪镇人民政府', '你镇请示收悉。同意修建，请你镇抓紧。'),
      messages: ['下行文（批复）称下级通常用“你镇”，不用“贵镇”。', '下行文（批复）称下级通常用“你镇”，不用“贵镇”。'],
    },
    {
      name: '你 upwards',
      text: letter('关于解决改造资金的请示', '县财政局', '恳请⟦你局⟧解决资金。妥否，请批示。'),
      output: letter('关于解决改造资金的请示', '县财政局', '恳请你局解决资金。妥否，请批示。'),
      messages: ['上行文（请示）不用“你局”称呼上级。'],
    },
    {
      name: 'reports',
      text: letter('关于供水情况的报告', '县人民政府办公室', '现将⟦你单位⟧要求的情况报告如下。'),
      output: letter('关于供水情况的报告', '县人民政府办公室', '现将你单位要求的情况报告如下。'),
    },
    {
      name: 'both in one letter',
      text: letter('关于商请提供水文资料的函', '南湖县水务局', '请⟦你局⟧提供资料，感谢贵局支持。'),
      output: letter('关于商请提供水文资料的函', '南湖县水务局', '请你局提供资料，感谢贵局支持。'),
      suggested: letter('关于商请提供水文资料的函', '南湖县水务局', '请贵局提供资料，感谢贵局支持。'),
    },
  ],
});
