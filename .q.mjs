import fs from 'fs'; import YAML from 'yaml'
const want=process.argv.slice(2)
for(const f of fs.readdirSync('standards/procedures')){ for(const d of YAML.parseAllDocuments(fs.readFileSync('standards/procedures/'+f,'utf8'))){const p=d.toJS(); if(!want.includes(p.for))continue; console.log('##',p.id,p.for??'',p.base??'');
const walk=(steps)=>{for(const s of steps??[]){if(s.together){walk(s.together);continue}; one(s.id,s)}};
const one=(id,s)=>{ if(!s)return; if(Array.isArray(s)){walk(s);return}; console.log(' -',id,s.name??'',s.by??'',s.limit??'',s.notCounted?'[nc]':'',(s.do??s.ask??'').slice(0,60), s.handover?('→'+s.handover.to+'/'+s.handover.within+'/'+s.handover.late):'', s.risk?('R:'+s.risk):'', s.never?('N:'+s.never):'', (s.checks??[]).map(c=>'C:'+c.look+'|'+(c.fail??'').slice(0,60)).join(' '))}
for(const [k,v] of Object.entries(p.fill??{})) one(k,v); walk(p.steps)}}
